using System.Xml.Linq;
using Jalons.Documents.Design;

namespace Jalons.Documents.Pptx;

/// <summary>Colours and type of the deck, as PowerPoint offers them to an author.</summary>
internal static class PptxTheme
{
    public static XElement Of() => XElement.Parse($"""
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Jalons"><a:themeElements>
        <a:clrScheme name="Jalons">{Colour("dk1", Palette.Ink)}{Colour("lt1", "FFFFFF")}{Colour("dk2", Palette.Ink2)}{Colour("lt2", Palette.Paper)}{Colour("accent1", Palette.Accent)}{Colour("accent2", "6FB3AE")}{Colour("accent3", Palette.AmberFull)}{Colour("accent4", Palette.Brick)}{Colour("accent5", Palette.Ink2)}{Colour("accent6", Palette.Grey)}{Colour("hlink", Palette.AccentDark)}{Colour("folHlink", Palette.Ink2)}</a:clrScheme>
        <a:fontScheme name="Jalons"><a:majorFont>{Font}</a:majorFont><a:minorFont>{Font}</a:minorFont></a:fontScheme>
        <a:fmtScheme name="Jalons"><a:fillStyleLst>{Fill}{Fill}{Fill}</a:fillStyleLst><a:lnStyleLst>{Line}{Line}{Line}</a:lnStyleLst><a:effectStyleLst>{Effect}{Effect}{Effect}</a:effectStyleLst><a:bgFillStyleLst>{Fill}{Fill}{Fill}</a:bgFillStyleLst></a:fmtScheme>
        </a:themeElements></a:theme>
        """);

    private const string Font = $"<a:latin typeface=\"{Typeface.Name}\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    private const string Fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    private const string Line = "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>";
    private const string Effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

    private static string Colour(string role, string hex) => $"<a:{role}><a:srgbClr val=\"{hex}\"/></a:{role}>";
}
