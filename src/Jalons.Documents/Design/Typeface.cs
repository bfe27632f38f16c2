namespace Jalons.Documents.Design;

/// <summary>Atkinson Hyperlegible Next (SIL Open Font License, OFL.txt), embedded in every document so that it looks the same everywhere.</summary>
internal static class Typeface
{
    public const string Name = "Atkinson Hyperlegible Next";

    /// <summary>Fonts that offices have, should a reader ignore the embedded one.</summary>
    public const string Fallback = "Verdana";

    /// <summary>Variable, Latin letters only: for web pages.</summary>
    public static byte[] Web => Resource.Bytes("AtkinsonHyperlegibleNext-Latin.woff2");

    public static byte[] Regular => Resource.Bytes("AtkinsonHyperlegibleNext-Regular.ttf");

    public static byte[] Bold => Resource.Bytes("AtkinsonHyperlegibleNext-Bold.ttf");
}
