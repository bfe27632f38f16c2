using System.Xml.Linq;
using Jalons.Documents.Design;
using Jalons.Documents.Office;
using static Jalons.Documents.Pptx.P;

namespace Jalons.Documents.Pptx;

/// <summary>Writes a deck as pptx: real titles, native charts that « Modifier les données » opens, notes with sources.</summary>
public static class PptxWriter
{
    private const string Types = "application/vnd.openxmlformats-officedocument.presentationml";
    private const string ThemeType = "application/vnd.openxmlformats-officedocument.theme+xml";

    public static void Write(Deck deck, Stream stream)
    {
        using var package = new OfficePackage(stream);
        package.Describe(deck.Title, deck.Collection, deck.Publisher, deck.Language, deck.IssuedOn);
        var main = package.Root("/ppt/presentation.xml", $"{Types}.presentation.main+xml");
        var (master, masterId) = main.Add("/ppt/slideMasters/slideMaster1.xml", $"{Types}.slideMaster+xml", "slideMaster");
        var (notes, notesId) = main.Add("/ppt/notesMasters/notesMaster1.xml", $"{Types}.notesMaster+xml", "notesMaster");
        notes.Put(PptxSlides.NotesMaster()).Add("/ppt/theme/theme2.xml", ThemeType, "theme").Part.Put(PptxTheme.Of());
        var (cover, message) = Layouts(master, deck.Watermark);

        var (first, firstId) = Slide(main, 1, cover);
        first.Put(PptxSlides.Cover(deck));
        List<string> slides = [firstId];
        var charts = 0;
        foreach (var slide in deck.Slides)
        {
            var (part, id) = Slide(main, slides.Count + 1, message);
            part.Put(PptxSlides.Message(slide, (chart, scale) => OfficeChart.Add(part, "/ppt", ++charts, chart, scale)));
            var spoken = part.Add($"/ppt/notesSlides/notesSlide{slides.Count + 1}.xml", $"{Types}.notesSlide+xml", "notesSlide").Part;
            spoken.Put(PptxSlides.Notes(slide));
            spoken.Link(notes, "notesMaster");
            spoken.Link(part, "slide");
            slides.Add(id);
        }

        main.Put(Presentation(masterId, notesId, slides));
    }

    private static (OfficePart Cover, OfficePart Message) Layouts(OfficePart master, string? watermark)
    {
        var (cover, coverId) = master.Add("/ppt/slideLayouts/slideLayout1.xml", $"{Types}.slideLayout+xml", "slideLayout");
        var (message, messageId) = master.Add("/ppt/slideLayouts/slideLayout2.xml", $"{Types}.slideLayout+xml", "slideLayout");
        master.Add("/ppt/theme/theme1.xml", ThemeType, "theme").Part.Put(PptxTheme.Of());
        master.Put(PptxMaster.Master(watermark, coverId, messageId));
        cover.Link(master, "slideMaster");
        message.Link(master, "slideMaster");
        var (pole, poleId) = cover.Add("/ppt/media/jalon.png", "image/png", "image");
        pole.Put(Resource.Bytes("pole.png"));
        cover.Put(PptxMaster.Cover(poleId));
        message.Put(PptxMaster.Message());
        return (cover, message);
    }

    private static (OfficePart Part, string Id) Slide(OfficePart main, int number, OfficePart layout)
    {
        var (part, id) = main.Add($"/ppt/slides/slide{number}.xml", $"{Types}.slide+xml", "slide");
        part.Link(layout, "slideLayout");
        return (part, id);
    }

    private static XElement Presentation(string master, string notes, List<string> slides) => Of(
        "presentation",
        Roots,
        new XAttribute("saveSubsetFonts", 1),
        Of("sldMasterIdLst", Of("sldMasterId", new XAttribute("id", 2147483648), new XAttribute(R + "id", master))),
        Of("notesMasterIdLst", Of("notesMasterId", new XAttribute(R + "id", notes))),
        Of("sldIdLst", slides.Select((id, index) => Of("sldId", new XAttribute("id", 256 + index), new XAttribute(R + "id", id)))),
        Of("sldSz", new XAttribute("cx", Emu(1280)), new XAttribute("cy", Emu(720))),
        Of("notesSz", new XAttribute("cx", 6858000), new XAttribute("cy", 9144000)));
}
