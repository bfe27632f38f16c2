using System.Xml.Linq;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx.Look;

/// <summary>Settings and list definitions.</summary>
internal static class DocxSettings
{
    public static XElement Of() => W.Of(
        "settings",
        W.Of("embedTrueTypeFonts"),
        W.Of("defaultTabStop", At("val", 720)),
        W.Of("compat", W.Of("compatSetting", At("name", "compatibilityMode"), At("uri", "http://schemas.microsoft.com/office/word"), At("val", 15))),
        W.Of("themeFontLang", At("val", "fr-FR")),
        Val("decimalSymbol", ","),
        Val("listSeparator", ";"));

    /// <param name="numbered">How many numbered lists there are; each has its own count.</param>
    public static XElement Lists(int numbered) => W.Of(
        "numbering",
        Abstract(0, "bullet", "•"),
        Abstract(1, "decimal", "%1."),
        W.Of("num", At("numId", 1), Val("abstractNumId", 0)),
        Enumerable.Range(2, numbered).Select(id => W.Of("num", At("numId", id), Val("abstractNumId", 1), W.Of("lvlOverride", At("ilvl", 0), Val("startOverride", 1)))));

    private static XElement Abstract(int id, string format, string text) => W.Of(
        "abstractNum",
        At("abstractNumId", id),
        Val("multiLevelType", "singleLevel"),
        W.Of(
            "lvl",
            At("ilvl", 0),
            Val("start", 1),
            Val("numFmt", format),
            Val("lvlText", text),
            Val("lvlJc", "left"),
            W.Of("pPr", W.Of("ind", At("left", Twips(6)), At("hanging", Twips(5))))));
}
