using Jalons.Documents.Design;

namespace Jalons.Documents.Conversion;

/// <summary>Shows our typeface to one LibreOffice, without installing it on the machine.</summary>
internal static class PrivateFonts
{
    /// <returns>A fontconfig file: the fonts of the system and ours.</returns>
    public static string Install(string folder)
    {
        var fonts = Directory.CreateDirectory(Path.Combine(folder, "fonts")).FullName;
        File.WriteAllBytes(Path.Combine(fonts, "regular.ttf"), Typeface.Regular);
        File.WriteAllBytes(Path.Combine(fonts, "bold.ttf"), Typeface.Bold);
        var settings = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(settings, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
              <dir>{System.Security.SecurityElement.Escape(fonts)}</dir>
            </fontconfig>
            """);
        return settings;
    }
}
