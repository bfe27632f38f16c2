namespace Jalons.Documents.Sheets;

/// <summary>One sheet of a workbook; rows are read once, as they are written.</summary>
/// <param name="Name">At most 31 characters, none of \ / ? * [ ] :</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<Cell>> Rows);
