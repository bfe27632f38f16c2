using System.Xml.Linq;
using Jalons.Documents.Design;
using Jalons.Documents.Typography;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx;

/// <summary>What stands on every page: header, footer, edge mark, margins.</summary>
internal static class DocxFrame
{
    private static readonly XNamespace V = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";

    public static XElement Header(Report report, bool isCover) => W.Of(
        "hdr",
        W.Of(
            "p",
            W.Of("pPr", Val("pStyle", "EnTete"), isCover ? W.Of("pBdr", W.Of("bottom", At("val", "nil"))) : null),
            report.Watermark is { } mark ? Edge(mark) : null,
            isCover ? null : Text(report.Collection).Append(Tab).Concat(Text(report.ShortTitle))));

    public static XElement Footer(Report report, bool isCover) => W.Of("ftr", W.Of(
        "p",
        W.Of("pPr", Val("pStyle", "PiedDePage"), isCover && !report.IsLeaflet ? W.Of("ind", At("left", Twips(18))) : null),
        Text($"{report.Publisher}, {French.Month(report.IssuedOn)}"),
        isCover ? null : Field("PAGE", "1").Prepend(Tab)));

    public static XElement Section(string header, string footer, string coverHeader, string coverFooter) => W.Of(
        "sectPr",
        Reference("headerReference", "default", header),
        Reference("headerReference", "first", coverHeader),
        Reference("footerReference", "default", footer),
        Reference("footerReference", "first", coverFooter),
        W.Of("pgSz", At("w", Twips(210)), At("h", Twips(297))),
        W.Of("pgMar", At("top", Twips(28)), At("right", Twips(22)), At("bottom", Twips(23)), At("left", Twips(22)), At("header", Twips(14)), At("footer", Twips(13)), At("gutter", 0)),
        W.Of("titlePg"));

    private static XElement Reference(string name, string type, string id) => W.Of(name, At("type", type), new XAttribute(R + "id", id));

    // Along the outer edge, where it covers no text: legible on every page, in the way of none.
    private static XElement Edge(string mark) => W.Of("r", W.Of("pict", new XElement(
        V + "rect",
        new XAttribute("id", "Filigrane"),
        new XAttribute(O + "spid", "_x0000_s2049"),
        new XAttribute("alt", mark),
        new XAttribute("style", "position:absolute;margin-left:198mm;margin-top:98mm;width:7mm;height:60mm;z-index:1;mso-position-horizontal-relative:page;mso-position-vertical-relative:page;v-text-anchor:middle"),
        new XAttribute("fillcolor", $"#{Palette.AmberSoft}"),
        new XAttribute("strokecolor", $"#{Palette.Amber}"),
        new XAttribute("strokeweight", ".75pt"),
        new XElement(
            V + "textbox",
            new XAttribute("style", "layout-flow:vertical;mso-layout-flow-alt:bottom-to-top"),
            new XAttribute("inset", "0,0,0,0"),
            W.Of("txbxContent", W.Of("p", W.Of("pPr", W.Of("spacing", At("after", 0), At("line", 240), At("lineRule", "auto")), Val("jc", "center")), Text(mark, W.Of("b"), Val("color", Palette.Amber), Val("spacing", 16), Val("sz", 18))))))));
}
