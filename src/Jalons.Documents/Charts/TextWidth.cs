namespace Jalons.Documents.Charts;

/// <summary>Estimates the width of a text, where no font can be measured; in ems, a little generous.</summary>
public static class TextWidth
{
    public static double Of(string text) => text.Sum(Ems);

    /// <summary>Cuts a text into lines of at most this many ems, at spaces.</summary>
    public static IReadOnlyList<string> Wrap(string text, double ems)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || Of(longer) <= ems) lines[^1] = longer;
            else lines.Add(word);
        }

        return lines;
    }

    private static double Ems(char letter) => letter switch
    {
        'i' or 'l' or 'j' or '.' or ',' or '’' or '\'' or ':' or ';' or '|' or '!' => 0.28,
        ' ' or '\u00A0' or '\u202F' or 'f' or 't' or 'r' or 'I' or '(' or ')' or '-' => 0.37,
        'm' or 'w' or 'M' or 'W' or '%' or '—' => 0.85,
        >= 'A' and <= 'Z' => 0.66,
        >= '0' and <= '9' => 0.60,
        _ => 0.54,
    };
}
