using System.Globalization;
using System.Text;

namespace Jalons.Documents.Typography;

/// <summary>Words as a name for addresses and keys: « De quoi ont-elles besoin ? » → « de-quoi-ont-elles-besoin ».</summary>
public static class Slug
{
    private const int Longest = 60;

    /// <summary>Small letters and digits without accents, parted by hyphens, cut between two words at <paramref name="longest"/> characters.</summary>
    public static string Of(string text, int longest = Longest)
    {
        var kept = new StringBuilder();
        foreach (var character in text.Replace("œ", "oe", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character)) kept.Append(char.ToLowerInvariant(character));
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark && kept.Length > 0 && kept[^1] != '-') kept.Append('-');
        }

        var slug = kept.ToString().Trim('-');
        return slug.Length <= longest ? slug : slug.LastIndexOf('-', longest) is > 0 and var end ? slug[..end] : slug[..longest];
    }
}
