namespace Jalons.Documents.Design;

/// <summary>The colours of every document, as RRGGBB. Contrast on white: ink 14.3, ink 2 8.0, accent 5.2, brick 6.6, amber text 6.4.</summary>
public static class Palette
{
    public const string Ink = "1D2A44";
    public const string Ink2 = "465069";
    public const string Discreet = "5D6678";
    public const string Accent = "0B7A75";
    public const string AccentDark = "075E5A";
    public const string Amber = "8A5200";
    public const string AmberFull = "D98E04";
    public const string Brick = "A5301C";
    public const string Grey = "767E8E";
    public const string Rule = "DCD7CA";
    public const string Track = "E9E3D5";
    public const string Sand = "F2EEE4";
    public const string Paper = "FBFAF7";
    public const string AmberSoft = "FBEED3";
    public const string AccentSoft = "DFEEEC";

    /// <summary>Shades of one quantity, from strongest to faintest; the texts written on them are <see cref="TextOn"/>.</summary>
    public static readonly string[] Shades = [Accent, "6FB3AE", "CFE3E1", AmberFull, Grey];

    /// <summary>From faint to strong: what is shaded by how much there is of it.</summary>
    public static readonly string[] Ramp = ["E9F3F2", "BFDDDA", "86BDB8", "3A918C", AccentDark];

    /// <summary>White or ink, whichever is read better on the colour (WCAG relative luminance).</summary>
    public static string TextOn(string colour) => Luminance(colour) < 0.30 ? "FFFFFF" : Ink;

    private static double Luminance(string colour) =>
        0.2126 * Channel(colour[..2]) + 0.7152 * Channel(colour[2..4]) + 0.0722 * Channel(colour[4..6]);

    private static double Channel(string hex)
    {
        var level = Convert.ToInt32(hex, 16) / 255d;
        return level <= 0.04045 ? level / 12.92 : Math.Pow((level + 0.055) / 1.055, 2.4);
    }
}
