using System.Xml.Linq;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Tiles that tell fills apart without colour.</summary>
internal static class SvgTexture
{
    private static readonly XNamespace Ns = SvgCanvas.Ns;

    public static XElement Pattern(string id, Fill fill) => new(
        Ns + "pattern",
        new XAttribute("id", id),
        new XAttribute("width", 8),
        new XAttribute("height", 8),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XElement(Ns + "rect", new XAttribute("width", 8), new XAttribute("height", 8), new XAttribute("fill", "#FFFFFF")),
        fill.Texture == Texture.Dotted ? Dot(fill) : Stripe(fill));

    private static XElement Stripe(Fill fill) => new(
        Ns + "path",
        new XAttribute("d", "M-2 2L2 -2M0 8L8 0M6 10L10 6"),
        new XAttribute("stroke", $"#{fill.Colour}"),
        new XAttribute("stroke-width", "2.6"));

    private static XElement Dot(Fill fill) => new(
        Ns + "circle",
        new XAttribute("cx", 4),
        new XAttribute("cy", 4),
        new XAttribute("r", 2.2),
        new XAttribute("fill", $"#{fill.Colour}"));
}
