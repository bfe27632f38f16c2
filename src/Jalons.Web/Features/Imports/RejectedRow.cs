using Jalons.Core.Exchange;

namespace Jalons.Web.Features.Imports;

/// <summary>A rejected row, why, and the cells that can be mended here.</summary>
public sealed record RejectedRow(ImportedRow Row, IReadOnlyList<ImportProblem> Errors, IReadOnlyList<MendableCell> Fields)
{
    /// <summary>The words of the row that tell which it is.</summary>
    public string Summary => string.Join(", ", OriginalCell.Of(Row).Where(cell => Fields.All(shown => shown.Key != cell.Column && shown.Key != cell.Reads)).Take(6).Select(cell => $"{cell.Column} : {cell.Text}"));
}

/// <param name="Key">Name of the column, or code of the field that no column holds.</param>
public sealed record MendableCell(string Key, string Label, string Text);

/// <summary>A cell as somebody mended it.</summary>
public sealed class MendedCell
{
    public string Key { get; set; } = "";
    public string? Text { get; set; }
}
