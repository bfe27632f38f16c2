namespace Jalons.Core.Exchange.Exports;

/// <summary>A table on its way out: titles, and rows of texts that are read once, as they are written.</summary>
public sealed record ExportTable(string Name, IReadOnlyList<string> Columns, IAsyncEnumerable<string[]> Rows);
