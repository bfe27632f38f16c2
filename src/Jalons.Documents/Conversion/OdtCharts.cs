using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Jalons.Documents.Conversion;

/// <summary>
/// LibreOffice reads every chart of a docx as a picture of 16 × 9 cm and stretches it into its frame, letters included. Here each chart gets the size of its
/// frame, and what stands in it keeps its place.
/// </summary>
internal static class OdtCharts
{
    private const string Pictures = "ObjectReplacements/";
    private static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static readonly XNamespace Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    private static readonly XNamespace Chart = "urn:oasis:names:tc:opendocument:xmlns:chart:1.0";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";
    private static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    public static void Fit(string path)
    {
        using var odt = ZipFile.Open(path, ZipArchiveMode.Update);
        foreach (var frame in OdtPart.Read(odt, "content.xml").Descendants(Draw + "frame").ToList())
            if (frame.Element(Draw + "object")?.Attribute(XLink + "href")?.Value.TrimStart('.', '/') is { } name && odt.GetEntry($"{name}/content.xml") is not null)
                Fit(odt, $"{name}/content.xml", Centimetres(frame.Attribute(Svg + "width")!), Centimetres(frame.Attribute(Svg + "height")!));
        ForgetPictures(odt);
    }

    private static void Fit(ZipArchive odt, string part, double width, double height)
    {
        var content = OdtPart.Read(odt, part);
        var chart = content.Descendants(Chart + "chart").First();
        var (across, down) = (width / Centimetres(chart.Attribute(Svg + "width")!), height / Centimetres(chart.Attribute(Svg + "height")!));
        foreach (var length in chart.DescendantsAndSelf().Attributes().Where(length => length.Name.Namespace == Svg))
            if (length.Name.LocalName is "x" or "width") Scale(length, across);
            else if (length.Name.LocalName is "y" or "height") Scale(length, down);
        OdtPart.Put(odt, part, content);
    }

    // They show the charts as they were; LibreOffice draws them again.
    private static void ForgetPictures(ZipArchive odt)
    {
        foreach (var picture in odt.Entries.Where(entry => entry.FullName.StartsWith(Pictures, StringComparison.Ordinal)).ToList()) picture.Delete();
        var manifest = OdtPart.Read(odt, "META-INF/manifest.xml");
        manifest.Descendants(Manifest + "file-entry").Where(entry => entry.Attribute(Manifest + "full-path")!.Value.StartsWith(Pictures, StringComparison.Ordinal)).Remove();
        OdtPart.Put(odt, "META-INF/manifest.xml", manifest);
    }

    private static void Scale(XAttribute length, double factor) => length.Value = string.Create(CultureInfo.InvariantCulture, $"{Centimetres(length) * factor:0.###}cm");

    private static double Centimetres(XAttribute length)
    {
        var (number, unit) = (double.Parse(length.Value[..^2], CultureInfo.InvariantCulture), length.Value[^2..]);
        return unit switch { "cm" => number, "mm" => number / 10, "in" => number * 2.54, "pt" => number * 2.54 / 72, _ => throw new FormatException($"No length in {length.Value}.") };
    }
}
