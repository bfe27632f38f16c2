using System.Xml.Linq;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx;

/// <summary>The contents: a field that Word can update, already filled in; or bare lines whose page numbers LibreOffice works out.</summary>
internal static class DocxContents
{
    private const int Depth = 2;

    /// <param name="pages">Page of each anchor, where known.</param>
    /// <param name="isField">LibreOffice keeps what it finds in a contents field, page numbers included.</param>
    public static XElement Of(Outline outline, IReadOnlyDictionary<string, int> pages, bool isField)
    {
        var entries = outline.Contents.Where(entry => entry.Level <= Depth).ToList();
        var lines = entries.Select((entry, index) => Line(entry, pages, isField && index == 0, isField && index == entries.Count - 1));
        return W.Of(
            "sdt",
            W.Of("sdtPr", W.Of("docPartObj", Val("docPartGallery", "Table of Contents"), W.Of("docPartUnique"))),
            W.Of("sdtContent", W.Line("TitreSommaire", "Sommaire"), lines));
    }

    private static XElement Line(Outline.Entry entry, IReadOnlyDictionary<string, int> pages, bool isFirst, bool isLast) => P(
        $"TM{entry.Level}",
        isFirst ? Opening : null,
        W.Of(
            "hyperlink",
            At("anchor", entry.Anchor),
            At("history", 1),
            entry.Number is null ? null : Text(entry.Number).Append(Tab),
            Text(entry.Title),
            Tab,
            Field($"PAGEREF {entry.Anchor} \\h", pages.TryGetValue(entry.Anchor, out var page) ? $"{page}" : "")),
        isLast ? W.Of("r", W.Of("fldChar", At("fldCharType", "end"))) : null);

    private static IEnumerable<XElement> Opening =>
    [
        W.Of("r", W.Of("fldChar", At("fldCharType", "begin"))),
        W.Of("r", W.Of("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), $" TOC \\o \"1-{Depth}\" \\h \\z \\u ")),
        W.Of("r", W.Of("fldChar", At("fldCharType", "separate"))),
    ];
}
