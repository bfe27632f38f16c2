using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jalons.Core.Studies.Snapshots;

/// <summary>
/// The canonical form of a snapshot: UTF-8, one line per row (LF), a line of JSON before each table with its columns in the order of their names, numbers
/// and days without culture, rows in the order of their text. The same facts give the same bytes.
/// </summary>
internal static class SnapshotFile
{
    public const int Version = 1;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public sealed record Head(string Format, int Version, string At);

    public sealed record TableHead(string Table, IReadOnlyList<string> Columns);

    /// <summary>A row as a line, without its end.</summary>
    public static string LineOf(IEnumerable<object?> values) => JsonSerializer.Serialize(values.Select(Plain), Json);

    public static async Task WriteHead(TextWriter writer, DateOnly at) => await writer.WriteAsync(JsonSerializer.Serialize(new Head("jalons-extraction", Version, Day(at)), Json) + "\n");

    /// <summary>A table: its head, then its lines sorted.</summary>
    public static async Task WriteTable(TextWriter writer, SnapshotTable table, List<string> lines)
    {
        await writer.WriteAsync(JsonSerializer.Serialize(new TableHead(table.Entity, [.. table.Columns.Select(column => column.Name)]), Json) + "\n");
        lines.Sort(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            await writer.WriteAsync(line);
            await writer.WriteAsync('\n');
        }
    }

    public static StreamWriter WriterOver(Stream content) => new(content, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    public static bool IsHead(string line) => line.StartsWith('{');

    public static TableHead? HeadOf(string line) => JsonSerializer.Deserialize<TableHead>(line, Json);

    /// <summary>The values of a line: text, whole number, number, yes or no, or nothing.</summary>
    public static object?[] ValuesOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return [.. document.RootElement.EnumerateArray().Select(Value)];
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => 1L,
        JsonValueKind.False => 0L,
        JsonValueKind.String => value.GetString(),
        _ => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
    };

    private static object? Plain(object? value) => value switch
    {
        null or bool or string => value,
        DateOnly day => Day(day),
        Enum choice => Convert.ToInt64(choice, CultureInfo.InvariantCulture),
        double or float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        IConvertible number => number.ToInt64(CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A snapshot does not hold a {value.GetType().Name}."),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
