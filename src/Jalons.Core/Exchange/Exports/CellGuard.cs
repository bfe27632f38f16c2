namespace Jalons.Core.Exchange.Exports;

/// <summary>Keeps a spreadsheet from running a text as a formula, reversibly: an apostrophe in front goes out with the export and comes off at the import.</summary>
public static class CellGuard
{
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>« =2+2 » → « '=2+2 »; a text that already begins so gets one more apostrophe, so that <see cref="Unprotect"/> gives back the original.</summary>
    public static string Protect(string text) => IsRisky(text) ? "'" + text : text;

    public static string Unprotect(string text) => text.Length > 1 && text[0] == '\'' && IsRisky(text[1..]) ? text[1..] : text;

    private static bool IsRisky(string text)
    {
        var bare = text.TrimStart('\'');
        return bare.Length > 0 && FormulaStarts.Contains(bare[0], StringComparison.Ordinal);
    }
}
