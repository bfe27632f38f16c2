namespace Jalons.Core.Exchange.Tables;

public enum TableFormat { Xlsx, Ods, Csv }
