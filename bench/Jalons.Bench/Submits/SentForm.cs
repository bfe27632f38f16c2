using System.Net;
using System.Text.RegularExpressions;

namespace Jalons.Bench.Submits;

/// <summary>The form that a page shows last, with what it holds, as a browser would send it.</summary>
internal sealed partial class SentForm
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    public static SentForm On(string page)
    {
        var form = new SentForm();
        var start = page.LastIndexOf("<form method=\"post\" novalidate", StringComparison.Ordinal);
        foreach (var tag in Tag().Matches(page[start..page.IndexOf("</form>", start, StringComparison.Ordinal)]).Select(match => match.Value))
            if (!IsChoice().IsMatch(tag) || tag.Contains(" checked", StringComparison.Ordinal))
                if (Name().Match(tag) is { Success: true } name) form._fields.Add(new(Decoded(name), Decoded(Value().Match(tag))));
        return form;
    }

    public SentForm With(string name, string value)
    {
        _fields.RemoveAll(field => field.Key == name);
        _fields.Add(new(name, value));
        return this;
    }

    public FormUrlEncodedContent Content() => new(_fields);

    private static string Decoded(Match match) => WebUtility.HtmlDecode(match.Groups[1].Value);

    [GeneratedRegex("<(?:input|textarea|select)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("type=\"(?:radio|checkbox)\"")]
    private static partial Regex IsChoice();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
