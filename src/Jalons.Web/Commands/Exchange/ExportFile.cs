using Jalons.Core.Exchange.Exports;
using Jalons.Core.Persistence.Backups;

namespace Jalons.Web.Commands.Exchange;

/// <summary>A table written to a file whose name says the format: whole or not at all, what stood there before stays until the end.</summary>
internal static class ExportFile
{
    /// <exception cref="Refused">The end of the name is no format.</exception>
    public static string FormatOf(string path)
    {
        var format = Path.GetExtension(IsSealed(path) ? Inside(path) : path).TrimStart('.').ToLowerInvariant();
        return ExportWriter.Formats.Contains(format) ? format : throw new Refused($"{path} : format « {format} » inconnu. Formats : {string.Join(", ", ExportWriter.Formats)}.");
    }

    /// <summary>« annexe.xlsx.zip »: the table goes out under a passphrase.</summary>
    public static bool IsSealed(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the table; how many rows.</summary>
    /// <exception cref="Refused">It is to be sealed and there is no passphrase.</exception>
    public static async Task<int> Write(ExportTable table, string path, CancellationToken stop, string? passphrase = null)
    {
        var (format, draft) = (FormatOf(path), $"{path}.{Guid.CreateVersion7():N}");
        if (IsSealed(path)) SealedFile.Check(passphrase ?? throw new Refused("Un export en .zip est chiffré : réglez sa phrase de passe (Jalons__Passphrase)."));
        try
        {
            int rows;
            await using (var file = File.Create(draft)) rows = await ExportWriter.Write(table, format, file, stop);
            if (IsSealed(path)) SealedFile.Seal(draft, Path.GetFileName(Inside(path)), path, passphrase!);
            else File.Move(draft, path, overwrite: true);
            return rows;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static string Inside(string path) => path[..^".zip".Length];
}
