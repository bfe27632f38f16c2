using System.Globalization;
using System.Xml.Linq;
using Jalons.Documents.Typography;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Draws on one picture whose unit is a CSS pixel at full width.</summary>
internal sealed class SvgCanvas(string id, double width, double height)
{
    public static readonly XNamespace Ns = "http://www.w3.org/2000/svg";
    public const double FontSize = 16, TickSize = 14;

    private readonly XElement _drawing = new(Ns + "g");
    private readonly Dictionary<Fill, string> _textures = [];

    public double Width => width;

    public void Rectangle(double x, double y, double w, double h, string attributes) =>
        Add("rect", $"x='{N(x)}' y='{N(y)}' width='{N(Math.Max(w, 0))}' height='{N(h)}' {attributes}");

    public void Rectangle(double x, double y, double w, double h, Fill fill) =>
        Rectangle(x, y, w, h, $"fill='{Paint(fill)}'" + (fill.Texture == Texture.Plain ? "" : $" stroke='#{fill.Colour}' stroke-width='1.5'"));

    public void Line(double x1, double y1, double x2, double y2, string colour, double thickness, string more = "") =>
        Add("line", $"x1='{N(x1)}' y1='{N(y1)}' x2='{N(x2)}' y2='{N(y2)}' stroke='#{colour}' stroke-width='{N(thickness)}' {more}");

    public void Path(string data, string attributes) => Add("path", $"d='{data}' {attributes}");

    public void Circle(double x, double y, double radius, string attributes) =>
        Add("circle", $"cx='{N(x)}' cy='{N(y)}' r='{N(radius)}' {attributes}");

    public void Text(double x, double y, string words, string attributes = "")
    {
        Add("text", $"x='{N(x)}' y='{N(y)}' {attributes}");
        ((XElement)_drawing.LastNode!).Add(Spaced(words));
    }

    /// <summary>Several lines, centred on <paramref name="y"/>.</summary>
    public void Label(double x, double y, IReadOnlyList<string> lines, string attributes)
    {
        for (var index = 0; index < lines.Count; index++)
            Text(x, y + 5.5 + (index - (lines.Count - 1) / 2d) * 19, lines[index], attributes);
    }

    public XElement Finish(string title, string description) => new(
        Ns + "svg",
        new XAttribute("viewBox", $"0 0 {N(width)} {N(height)}"),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", $"{id}-titre {id}-texte"),
        new XAttribute("font-size", N(FontSize)),
        new XElement(Ns + "title", new XAttribute("id", $"{id}-titre"), title),
        new XElement(Ns + "desc", new XAttribute("id", $"{id}-texte"), description),
        new XElement(Ns + "defs", _textures.Select(texture => SvgTexture.Pattern(texture.Value, texture.Key))),
        _drawing);

    public static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A colour, or a reference to the tile of a texture.</summary>
    public string Paint(Fill fill)
    {
        if (fill.Texture == Texture.Plain) return $"#{fill.Colour}";
        if (!_textures.TryGetValue(fill, out var name)) _textures.Add(fill, name = $"{id}-trame-{_textures.Count + 1}");
        return $"url(#{name})";
    }

    // Chromium draws U+202F of this typeface 0.14 em wide, too narrow to be seen, and ignores letter-spacing in SVG.
    private static IEnumerable<XNode> Spaced(string words)
    {
        var parts = words.Split(French.NarrowSpace);
        yield return new XText(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            yield return new XElement(Ns + "tspan", new XAttribute("dx", ".06em"), French.NarrowSpace.ToString());
            yield return new XElement(Ns + "tspan", new XAttribute("dx", ".06em"), part);
        }
    }

    private void Add(string name, string attributes)
    {
        var element = XElement.Parse($"<{name} {attributes}/>");
        element.Name = Ns + name;
        _drawing.Add(element);
    }
}
