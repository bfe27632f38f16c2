using System.Text;
using System.Xml;
using System.Xml.Linq;
using Jalons.Documents.Design;
using Jalons.Documents.Typography;
using static Jalons.Documents.Html.HtmlBlock;

namespace Jalons.Documents.Html;

/// <summary>One self-contained page: no script, no outside resource, legible on a phone, on paper and by a screen reader.</summary>
public static class HtmlWriter
{
    public static void Write(Report report, Stream stream)
    {
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Encoding = new UTF8Encoding(false), CloseOutput = false };
        using var writer = XmlWriter.Create(stream, settings);
        writer.WriteDocType("html", null, null, null);
        Page(report).WriteTo(writer);
    }

    private static XElement Page(Report report)
    {
        var outline = Outline.Of(report);
        return new XElement("html", new XAttribute("lang", report.Language[..2]), Head(report), new XElement(
            "body",
            new XElement("a", Css("evitement"), new XAttribute("href", "#contenu"), "Aller au contenu"),
            report.Watermark is { } mark ? new XElement("p", Css("filigrane"), HtmlText.Of(mark)) : null,
            Cover(report),
            new XElement(
                "div",
                Css("page"),
                report.IsLeaflet ? null : Contents(outline),
                new XElement("main", new XAttribute("id", "contenu"), report.Sections.Select(section => Of(section, outline)))),
            new XElement("footer", new XElement("p", HtmlText.Of($"{report.Publisher}, {French.Month(report.IssuedOn)}")))));
    }

    private static XElement Head(Report report) => new(
        "head",
        new XElement("meta", new XAttribute("charset", "utf-8")),
        new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
        new XElement("meta", new XAttribute("name", "author"), new XAttribute("content", report.Publisher)),
        new XElement("title", $"{report.Title} - {report.Collection}"),
        new XElement("style", new RawText(FontFace + Resource.Text("page.css"))));

    private static string FontFace =>
        $"@font-face{{font-family:'{Typeface.Name}';font-weight:200 800;font-display:swap;"
        + $"src:url(data:font/woff2;base64,{Convert.ToBase64String(Typeface.Web)}) format('woff2')}}\n";

    private static XElement Cover(Report report) => new(
        "header",
        Css("couverture"),
        HtmlText.Of("p", "collection", report.Collection),
        new XElement("h1", HtmlText.Of(report.Title)),
        report.Subtitle is null ? null : HtmlText.Of("p", "chapeau", report.Subtitle),
        new XElement(
            "dl",
            Css("mentions"),
            report.Mentions.Select(mention => new XElement(
                "div",
                new XElement("dt", HtmlText.Of(mention.Label)),
                new XElement("dd", HtmlText.Of(mention.Value))))));

    private static XElement Contents(Outline outline) => new(
        "nav",
        new XAttribute("aria-labelledby", "sommaire"),
        new XElement("h2", new XAttribute("id", "sommaire"), "Sommaire"),
        new XElement("ol", outline.Contents.Where(entry => entry.Level < 3).Select(entry => new XElement(
            "li",
            Css($"niveau-{entry.Level}"),
            new XElement("a", new XAttribute("href", $"#{entry.Anchor}"), Number(entry), HtmlText.Of(entry.Title))))));

    private static XElement Of(Section section, Outline outline)
    {
        var entry = outline[section];
        var tag = $"h{Math.Min(entry.Level + 1, 6)}";
        return new XElement(
            "section",
            Css($"niveau-{entry.Level}"),
            new XAttribute("aria-labelledby", entry.Anchor),
            new XElement(tag, new XAttribute("id", entry.Anchor), Number(entry), new XElement("span", HtmlText.Of(entry.Title))),
            section.Lead is null ? null : new XElement("p", Css("chapeau"), HtmlText.Of(section.Lead)),
            section.Blocks.Select(block => HtmlBlock.Of(block, outline)),
            section.Sections.Select(part => Of(part, outline)));
    }

    private static object[]? Number(Outline.Entry entry) =>
        entry.Number is null ? null : [new XElement("span", Css("numero"), entry.Number), new XText(" ")];
}
