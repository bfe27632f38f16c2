using System.Xml.Linq;
using Jalons.Documents.Charts.Native;
using Jalons.Documents.Design;
using Jalons.Documents.Docx.Look;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx;

/// <summary>Each kind of block as paragraphs and tables.</summary>
internal sealed class DocxBlock(Outline outline, Func<NativeChart, string> embed, Func<string, string> link)
{
    private const int FirstNumberedList = 2;
    private int _lists;

    /// <summary>How many numbered lists were written: each counts from one.</summary>
    public int NumberedLists => _lists;

    public IEnumerable<XElement> Of(Block block) => block switch
    {
        Paragraph paragraph => [P("Normal", Text(paragraph.Text, link))],
        BulletList list => List(list),
        Glossary glossary => glossary.Entries.Select(entry => P("Sigle", Text(entry.Label, W.Of("b")), Tab, Text(entry.Value))),
        Callout callout => Of(callout),
        Quote quote => [Line("Verbatim", $"«\u00A0{quote.Text}\u00A0»"), Line("Locuteur", quote.Attribution)],
        KeyFigures figures => Of(figures),
        Figure figure => DocxFigure.Of(figure, outline.NumberOf(figure), embed),
        Table table => DocxTable.Of(table, outline),
        _ => throw new NotSupportedException($"No paragraphs for {block.GetType().Name}."),
    };

    private IEnumerable<XElement> List(BulletList list)
    {
        var (style, number) = list.IsNumbered ? ("Numero", FirstNumberedList + _lists++) : ("Puce", 1);
        return list.Items.Select((item, index) => W.Of(
            "p",
            W.Of("pPr", Val("pStyle", style), W.Of("numPr", Val("ilvl", 0), Val("numId", number)), index == list.Items.Count - 1 ? W.Of("spacing", At("after", 200)) : null),
            Text(item, link)));
    }

    private IEnumerable<XElement> Of(Callout callout)
    {
        var style = callout.Tone == CalloutTone.Caution ? "Prudence" : "Fait";
        yield return Framed(style, "before", 320, Text(callout.Title, W.Of("b")), W.Of("keepNext"));
        foreach (var paragraph in callout.Paragraphs.SkipLast(1)) yield return W.Of("p", W.Of("pPr", Val("pStyle", style), W.Of("keepNext"), W.Of("keepLines")), Text(paragraph, link));
        yield return Framed(style, "after", 440, Text(callout.Paragraphs[^1], link));
    }

    private static XElement Framed(string style, string side, int twips, IEnumerable<XElement> text, XElement? keep = null) =>
        W.Of("p", W.Of("pPr", Val("pStyle", style), keep, W.Of("keepLines"), W.Of("spacing", At(side, twips))), text);

    private static XElement Gap(double points) => W.Of(
        "p",
        W.Of("pPr", W.Of("spacing", At("before", 0), At("after", 0), At("line", (int)(points * 20)), At("lineRule", "exact"))));

    private static IEnumerable<XElement> Of(KeyFigures figures)
    {
        var perRow = figures.Items.Count % 3 == 0 && figures.Items.Count < 8 ? 3 : 4;
        var width = Twips(DocxStyle.TextWidth) / perRow;
        yield return W.Of(
            "tbl",
            W.Of("tblPr", W.Of("tblW", At("w", width * perRow), At("type", "dxa")), W.Of("tblBorders", DocxTable.Border("top", 12, Palette.Ink), DocxTable.Border("insideH", 4, Palette.Rule)), W.Of("tblLayout", At("type", "fixed")), W.Of("tblCellMar", W.Of("left", At("w", 0), At("type", "dxa")), W.Of("right", At("w", 120), At("type", "dxa")))),
            W.Of("tblGrid", Enumerable.Range(0, perRow).Select(_ => W.Of("gridCol", At("w", width)))),
            figures.Items.Chunk(perRow).Select(row => W.Of("tr", W.Of("trPr", W.Of("cantSplit")), row.Select(figure => W.Of(
                "tc",
                W.Of("tcPr", W.Of("tcW", At("w", width), At("type", "dxa"))),
                Line("Chiffre", figure.Value.Print),
                Line("LegendeChiffre", figure.Label))))));
        yield return Gap(14);
    }
}
