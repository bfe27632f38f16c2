using System.Xml.Linq;
using Jalons.Documents.Charts.Native;
using Jalons.Documents.Design;
using Jalons.Documents.Typography;
using static Jalons.Documents.Pptx.P;

namespace Jalons.Documents.Pptx;

/// <summary>The slides themselves.</summary>
internal static class PptxSlides
{
    private const double Top = 212, Bottom = 636, Left = 72, Full = 1136, WithAside = 742, AsideLeft = 848, AsideWidth = 360;

    public static XElement Cover(Deck deck)
    {
        var shapes = new PptxShape();
        var mentions = deck.Mentions.Select(mention => Paragraph([.. Text($"{mention.Label}\u00A0: ", 14, Palette.Ink2), .. Text(mention.Value, 14, isBold: true)], after: 3));
        return Slide(
            shapes.Text("Collection", new Box(160, 84, 980, 40), [Paragraph(Text(deck.Collection, 16, Palette.Ink2))]),
            shapes.Text("Titre", PptxMaster.CoverTitle, [Paragraph(Text(deck.Title, 40, isBold: true))], "ctrTitle", "b"),
            shapes.Text("Sous-titre", PptxMaster.CoverSubtitle, [Paragraph(Text(deck.Subtitle ?? "", 18, Palette.Ink2))], "subTitle"),
            shapes.Text("Mentions", new Box(160, 500, 980, 110), mentions.DefaultIfEmpty(Paragraph([]))),
            shapes.Text("Pied", new Box(160, 620, 980, 30), [Paragraph(Text($"{deck.Publisher}, {French.Month(deck.IssuedOn)}", 14, Palette.Discreet))]));
    }

    /// <param name="embed">Adds a chart at a scale to the slide's part, and returns its id.</param>
    public static XElement Message(Slide slide, Func<NativeChart, double, string> embed)
    {
        var shapes = new PptxShape();
        var body = new PptxBody(shapes, embed);
        return Slide(
            shapes.Text("Titre", PptxMaster.Title, [Paragraph(Text(slide.Title, 30, isBold: true))], "title", "b"),
            slide.Subtitle is null ? null : shapes.Text("Mesure", PptxMaster.Subtitle, [Paragraph(Text(slide.Subtitle, 15, Palette.Ink2))]),
            body.Of(slide.Body, new Box(Left, Top, slide.Asides is [] ? Full : WithAside, Bottom - Top)).ToList(),
            slide.Asides.SelectMany((aside, index) => body.Aside(aside, Beside(index, slide.Asides.Count))).ToList(),
            slide.Source is null ? null : shapes.Text("Source", PptxMaster.Source, [Paragraph(Text($"Source\u00A0: {slide.Source}", 11.5, Palette.Ink2))], anchor: "ctr"),
            shapes.Number(PptxMaster.Number));
    }

    public static XElement Notes(Slide slide)
    {
        var shapes = new PptxShape();
        var picture = Of("sp", Of("nvSpPr", Of("cNvPr", new XAttribute("id", 20), new XAttribute("name", "Image")), Of("cNvSpPr", Dr("spLocks", new XAttribute("noGrp", 1), new XAttribute("noRot", 1), new XAttribute("noChangeAspect", 1))), Of("nvPr", Of("ph", new XAttribute("type", "sldImg")))), Of("spPr"));
        var text = shapes.Text("Notes", new Box(72, 480, 576, 432), slide.Notes.Select(note => Paragraph(Text(note, 12), after: 4)).DefaultIfEmpty(Paragraph([])), "body");
        return Of("notes", Roots, Of("cSld", Tree(picture, text)), Of("clrMapOvr", Dr("masterClrMapping")));
    }

    public static XElement NotesMaster() => Of(
        "notesMaster",
        Roots,
        Of("cSld", Of("bg", Of("bgRef", new XAttribute("idx", 1001), Dr("schemeClr", new XAttribute("val", "bg1")))), Tree()),
        PptxMaster.Colours);

    private static Box Beside(int index, int count)
    {
        var height = (Bottom - Top - 8) / Math.Max(count, 2);
        return new Box(AsideLeft, Top + 12 + index * height, AsideWidth, height - 16);
    }

    private static XElement Slide(params object?[] shapes) => Of("sld", Roots, Of("cSld", Tree(shapes)), Of("clrMapOvr", Dr("masterClrMapping")));
}
