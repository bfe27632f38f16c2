using System.Xml;
using System.Xml.Linq;
using Jalons.Documents.Typography;

namespace Jalons.Documents.Html;

/// <summary>Text nodes of a page.</summary>
internal static class HtmlText
{
    // This typeface draws U+202F 0.14 em wide, too narrow to be seen: the span widens it, copy and search keep the character.
    private static XElement Narrow => new("span", new XAttribute("class", "fine"), French.NarrowSpace.ToString());

    public static IEnumerable<XNode> Of(string text)
    {
        var parts = text.Split(French.NarrowSpace);
        yield return new XText(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            yield return Narrow;
            yield return new XText(part);
        }
    }

    public static IEnumerable<XNode> Of(Prose prose) => prose.Parts.SelectMany(Of);

    public static XElement Of(string tag, string css, string text) => new(tag, new XAttribute("class", css), Of(text));

    private static IEnumerable<XNode> Of(Words words)
    {
        if (words.Href is { } href) return [new XElement("a", new XAttribute("href", href), Of(words.Text))];
        return words.IsStrong ? [new XElement("strong", Of(words.Text))] : Of(words.Text);
    }
}

/// <summary>Text written as it stands: a style sheet has its own escapes.</summary>
internal sealed class RawText(string text) : XText(text)
{
    public override void WriteTo(XmlWriter writer) => writer.WriteRaw(Value);
}
