namespace Jalons.Documents.Conversion;

/// <summary>A conversion that could not be made; the message, in French, says what to do.</summary>
public sealed class LibreOfficeException : Exception
{
    private LibreOfficeException(string message) : base(message) { }

    public static LibreOfficeException Missing(string package) => new(
        $"LibreOffice est introuvable : installez le paquet Debian {package} (apt-get install --no-install-recommends {package}).");

    // LibreOffice ends without error and without file when the module of a format is not installed.
    public static LibreOfficeException Failed(string source, string said) => new(
        $"LibreOffice n’a pas converti {Path.GetFileName(source)}. Le paquet Debian {Package(source)} est-il installé ? {said}".TrimEnd());

    public static LibreOfficeException TooSlow(string source, TimeSpan patience) => new(
        $"LibreOffice n’a pas converti {Path.GetFileName(source)} en {patience.TotalMinutes:0} minutes : conversion abandonnée.");

    private static string Package(string source) => Path.GetExtension(source) switch
    {
        ".pptx" or ".odp" => "libreoffice-impress-nogui",
        ".xlsx" or ".ods" => "libreoffice-calc-nogui",
        _ => "libreoffice-writer-nogui",
    };
}
