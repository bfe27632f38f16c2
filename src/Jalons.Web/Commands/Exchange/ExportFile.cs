using Jalons.Core.Exchange.Exports;

namespace Jalons.Web.Commands.Exchange;

/// <summary>A table written to a file whose name says the format: whole or not at all, what stood there before stays until the end.</summary>
internal static class ExportFile
{
    /// <exception cref="Refused">The end of the name is no format.</exception>
    public static string FormatOf(string path)
    {
        var format = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return ExportWriter.Formats.Contains(format) ? format : throw new Refused($"{path} : format « {format} » inconnu. Formats : {string.Join(", ", ExportWriter.Formats)}.");
    }

    /// <summary>Writes the table; how many rows.</summary>
    public static async Task<int> Write(ExportTable table, string path, CancellationToken stop)
    {
        var (format, draft) = (FormatOf(path), $"{path}.{Guid.CreateVersion7():N}");
        try
        {
            int rows;
            await using (var file = File.Create(draft)) rows = await ExportWriter.Write(table, format, file, stop);
            File.Move(draft, path, overwrite: true);
            return rows;
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
