using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jalons.Core.Exchange;

/// <summary>A cell of a row that is kept as it came, to be mended or taken up again.</summary>
/// <param name="Column">Name of its column, unlike any other of the sheet.</param>
/// <param name="Reads">What the column was read as, as column choices say it (« profile.email »); empty when no field claimed it.</param>
public sealed record OriginalCell(string Column, string Reads, string Text)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<OriginalCell> cells) => JsonSerializer.Serialize(cells, Json);

    public static List<OriginalCell> Of(ImportedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Cells is null ? [] : JsonSerializer.Deserialize<List<OriginalCell>>(row.Cells, Json)!;
    }
}
