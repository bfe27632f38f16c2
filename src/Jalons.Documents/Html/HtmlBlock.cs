using System.Xml.Linq;

namespace Jalons.Documents.Html;

/// <summary>Each kind of block as elements.</summary>
internal static class HtmlBlock
{
    public static XElement Of(Block block, Outline outline) => block switch
    {
        Paragraph paragraph => new XElement("p", HtmlText.Of(paragraph.Text)),
        BulletList list => new XElement(list.IsNumbered ? "ol" : "ul", list.Items.Select(item => new XElement("li", HtmlText.Of(item)))),
        Glossary glossary => new XElement("dl", Css("sigles"), glossary.Entries.Select(Entry)),
        Callout callout => Of(callout),
        Quote quote => Of(quote),
        KeyFigures figures => new XElement("dl", Css("chiffres"), figures.Items.Select(Of)),
        Figure figure => HtmlFigure.Of(figure, outline.NumberOf(figure)),
        Table table => HtmlTable.Of(table, outline.NumberOf(table)),
        _ => throw new NotSupportedException($"No markup for {block.GetType().Name}."),
    };

    public static XAttribute Css(string name) => new("class", name);

    private static XElement Of(Callout callout) => new(
        "aside",
        Css(callout.Tone == CalloutTone.Caution ? "encadre prudence" : "encadre"),
        new XElement("p", new XElement("strong", HtmlText.Of(callout.Title))),
        callout.Paragraphs.Select(paragraph => new XElement("p", HtmlText.Of(paragraph))));

    private static XElement Of(Quote quote) => new(
        "figure",
        Css("verbatim"),
        new XElement("blockquote", new XElement("p", HtmlText.Of($"«\u00A0{quote.Text}\u00A0»"))),
        new XElement("figcaption", HtmlText.Of(quote.Attribution)));

    // dt before dd in the source; the sheet shows the number first.
    private static XElement Of(KeyFigure figure) => new(
        "div",
        new XElement("dt", HtmlText.Of(figure.Label)),
        new XElement("dd", HtmlText.Of(figure.Value.Print)));

    private static XElement Entry(Mention entry) => new(
        "div",
        new XElement("dt", HtmlText.Of(entry.Label)),
        new XElement("dd", HtmlText.Of(entry.Value)));
}
