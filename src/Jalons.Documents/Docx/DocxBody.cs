using System.Xml.Linq;
using Jalons.Documents.Design;
using Jalons.Documents.Office;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx;

/// <summary>The text from cover to last annex.</summary>
internal sealed class DocxBody
{
    private const double PoleWidth = 3.6, PoleHeight = 23;

    /// <summary>Twips before a chapter that does not open a page.</summary>
    private const int BeforeChapter = 640;

    private static int MentionTwips => Twips(40);

    private readonly Report _report;
    private readonly OfficePart _main;
    private readonly Outline _outline;
    private readonly DocxOptions _options;
    private readonly DocxBlock _blocks;
    private readonly string _pole;
    private int _marks, _charts;

    public DocxBody(Report report, OfficePart main, DocxOptions options)
    {
        (_report, _main, _options, _outline) = (report, main, options, Documents.Outline.Of(report));
        var (image, id) = main.Add("/word/media/jalon.png", "image/png", "image");
        image.Put(Resource.Bytes("pole.png"));
        _pole = id;
        _blocks = new DocxBlock(_outline, chart => OfficeChart.Add(main, "/word", ++_charts, chart), Link);
    }

    public int NumberedLists => _blocks.NumberedLists;

    public XElement Document() => W.Of(
        "document",
        new XAttribute(XNamespace.Xmlns + "w", Ns),
        new XAttribute(XNamespace.Xmlns + "r", R),
        W.Of("body", _report.IsLeaflet ? Head() : [.. Cover(), DocxContents.Of(_outline, _options.Pages, _options.HasContentsField)], _report.Sections.SelectMany(Of).ToList(), Frame()));

    private IEnumerable<XElement> Head()
    {
        yield return P("Normal", Text(_report.Collection, Val("color", Palette.Ink2)));
        yield return W.Of("p", W.Of("pPr", Val("pStyle", "Titre"), W.Of("ind", At("left", 0))), Text(_report.Title));
        foreach (var mention in _report.Mentions)
            yield return W.Of("p", W.Of("pPr", Val("pStyle", "Mention"), MentionTabs, W.Of("ind", At("left", MentionTwips), At("hanging", MentionTwips))), Said(mention));
    }

    private IEnumerable<XElement> Cover()
    {
        yield return P("Collection", W.Of("r", DocxDrawing.Ornament(_pole, 1, x: 22, y: 30, width: 8, height: 237, frame: "page")), Text(_report.Collection));
        yield return W.Line("Titre", _report.Title);
        yield return W.Line("SousTitre", _report.Subtitle ?? "");
        foreach (var mention in _report.Mentions)
            yield return P("Mention", Said(mention));
    }

    // A leaflet has no ornament to stand beside: its mentions begin at the margin.
    private static XElement MentionTabs => W.Of("tabs", W.Of("tab", At("val", "clear"), At("pos", Twips(58))), W.Of("tab", At("val", "left"), At("pos", MentionTwips)));

    private static IEnumerable<XElement> Said(Mention mention) => [.. Text(mention.Label, Val("color", Palette.Ink2)), Tab, .. Text(mention.Value, W.Of("b"))];

    private IEnumerable<XElement> Of(Section section) =>
    [
        Heading(section),
        .. section.Lead is { } lead ? [P("Chapeau", Text(lead, Link))] : Array.Empty<XElement>(),
        .. section.Blocks.SelectMany(_blocks.Of),
        .. section.Sections.SelectMany(Of),
    ];

    private XElement Heading(Section section)
    {
        var entry = _outline[section];
        object?[] title = entry is { Level: 1, Number: not null } ? Chapter(entry) : Part(entry);
        var indent = entry is { Level: 1, Number: { } number } ? W.Of("ind", At("left", Twips(9 + Digits(number))), At("hanging", Twips(3 + Digits(number)))) : null;
        var tab = entry is { Level: 1, Number: { } rank } ? W.Of("tabs", W.Of("tab", At("val", "left"), At("pos", Twips(9 + Digits(rank))))) : null;
        object?[] flow = entry.Level == 1 && (_report.ChaptersFlow || FollowsAnAnnex(section)) ? [W.Of("pageBreakBefore", At("val", 0))] : [];
        return W.Of(
            "p",
            W.Of("pPr", Val("pStyle", $"Titre{Math.Min(_report.IsLeaflet ? entry.Level + 1 : entry.Level, 3)}"), flow, tab, flow.Length > 0 ? W.Of("spacing", At("before", BeforeChapter)) : null, indent),
            W.Of("bookmarkStart", At("id", ++_marks), At("name", entry.Anchor)),
            title,
            W.Of("bookmarkEnd", At("id", _marks)));
    }

    // Chapters without a number, after the first of them, are annexes of a few lines each.
    private bool FollowsAnAnnex(Section section)
        => section.Number is null && _report.Sections.TakeWhile(before => before != section).LastOrDefault() is { Number: null } && _report.Sections.TakeWhile(before => before != section).Any(before => before.Number is not null);

    private object?[] Chapter(Outline.Entry entry) =>
    [
        W.Of("r", DocxDrawing.Ornament(_pole, 20 + _marks, x: 0, y: 0, PoleWidth, PoleHeight)),
        Text(entry.Number!, Val("sz", 96)),
        Tab,
        Text(entry.Title),
    ];

    private static object?[] Part(Outline.Entry entry) =>
        [entry.Number is null ? null : Text(entry.Number + "\u00A0\u00A0"), Text(entry.Title)];

    // Room for a number of this many characters at 48 points.
    private static double Digits(string number) => number.Length * 10.5;

    private string Link(string href) => _main.LinkOut(href);

    private XElement Frame() => DocxFrame.Section(
        Frame("header", 1, DocxFrame.Header(_report, isCover: false)),
        Frame("footer", 1, DocxFrame.Footer(_report, isCover: false)),
        Frame("header", 2, DocxFrame.Header(_report, isCover: true)),
        Frame("footer", 2, DocxFrame.Footer(_report, isCover: true)));

    private string Frame(string kind, int number, XElement content)
    {
        var (part, id) = _main.Add($"/word/{kind}{number}.xml", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", kind);
        part.Put(content);
        return id;
    }
}
