using System.Xml.Linq;
using Jalons.Documents.Charts;
using Jalons.Documents.Charts.Native;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;
using static Jalons.Documents.Pptx.P;

namespace Jalons.Documents.Pptx;

/// <summary>What a slide shows under its title.</summary>
internal sealed class PptxBody(PptxShape shapes, Func<NativeChart, double, string> embed)
{
    public IEnumerable<XElement> Of(Block? block, Box room) => block switch
    {
        null => [],
        Figure { Chart: HeatmapChart heat } figure => [PptxTable.Of(shapes, figure, heat, room)],
        Figure figure => [Chart(figure, room)],
        KeyFigures figures => figures.Items.SelectMany((figure, index) => Number(figure, index, figures.Items.Count, room)),
        BulletList list => [shapes.Text("Texte", room, list.Items.Select(item => Paragraph(Text(item, 18), after: 10, isBullet: true)))],
        Paragraph paragraph => [shapes.Text("Texte", room, [P.Paragraph(Text(paragraph.Text, 18))])],
        Quote quote => Words(quote, room),
        Table table => [PptxTable.Of(shapes, table, room)],
        _ => throw new NotSupportedException($"No slide for {block.GetType().Name}."),
    };

    public IEnumerable<XElement> Aside(Callout aside, Box room) =>
    [
        shapes.Rule(room with { Height = 3 }),
        shapes.Text("Encadré", new Box(room.X, room.Y + 16, room.Width, room.Height - 16), aside.Paragraphs
            .Select(paragraph => Paragraph(Text(paragraph, 15), after: 5))
            .Prepend(Paragraph(Text(aside.Title, 15, isBold: true), after: 4))),
    ];

    // Type is read from afar: as large as the height allows, between one and one and a half times that of a page.
    private XElement Chart(Figure figure, Box room)
    {
        const double Largest = 1.5;
        var (width, height) = (room.Width * 0.75, room.Height * 0.75);
        var chart = NativeChart.Of(figure.Chart, width / Largest);
        var scale = Math.Clamp(height / chart.Frame.Height, 1, Largest);
        if (scale < Largest) chart = NativeChart.Of(figure.Chart, width / scale);
        var tall = Math.Min(height, chart.Frame.Height * scale * 1.3) / 0.75;
        var content = new XElement(Dml.C + "chart", new XAttribute(R + "id", embed(chart, scale)));
        return shapes.Frame("Graphique", figure.AltText, room with { Height = tall }, Dml.C.NamespaceName, content);
    }

    private IEnumerable<XElement> Number(KeyFigure figure, int index, int count, Box room)
    {
        var perRow = count is 4 or 8 ? 4 : 3;
        var (width, height) = (room.Width / perRow, 168d);
        var box = new Box(room.X + index % perRow * width, room.Y + 16 + index / perRow * height, width - 24, height - 20);
        yield return shapes.Rule(box with { Height = 3 });
        yield return shapes.Text("Chiffre", box with { Y = box.Y + 14 }, [Paragraph(Text(figure.Value.Print, 40, isBold: true), after: 2), Paragraph(Text(figure.Label, 16, Palette.Ink2))]);
    }

    private IEnumerable<XElement> Words(Quote quote, Box room) =>
    [
        shapes.Rule(room with { Y = room.Y + 20, Width = 5, Height = 200 }, Palette.Rule),
        shapes.Text("Verbatim", new Box(room.X + 36, room.Y + 20, room.Width - 36, 200), [Paragraph(Text($"«\u00A0{quote.Text}\u00A0»", 24), after: 10), Paragraph(Text(quote.Attribution, 15, Palette.Ink2))]),
    ];
}
