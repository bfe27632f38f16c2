using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx.Look;

/// <summary>The style sheet: every look has a name, so that an author can change it in one place.</summary>
internal static class DocxStyles
{
    public static XElement Sheet(string language) => Of(
        "styles",
        Of("docDefaults", Of("rPrDefault", Of("rPr", Fonts, Val("color", Palette.Ink), Val("sz", 21), Val("szCs", 21), Of("lang", At("val", language), At("eastAsia", language), At("bidi", "ar-SA")))), Of("pPrDefault")),
        DocxStyle.All.Select(style => style.Element),
        Character("Lien", "Hyperlink", Val("color", Palette.AccentDark), Val("u", "single")),
        Of("style", At("type", "table"), At("default", 1), At("styleId", "TableauNormal"), Val("name", "Normal Table"), Val("uiPriority", 99), Of("tblPr", Of("tblInd", At("w", 0), At("type", "dxa")), Of("tblCellMar", Of("left", At("w", 0), At("type", "dxa")), Of("right", At("w", 0), At("type", "dxa"))))));

    private static XElement Fonts => Of("rFonts", At("ascii", Typeface.Name), At("hAnsi", Typeface.Name), At("eastAsia", Typeface.Name), At("cs", Typeface.Name));

    private static XElement Character(string id, string name, params XElement[] look) =>
        Of("style", At("type", "character"), At("styleId", id), Val("name", name), Of("rPr", look));
}
