using Jalons.Documents.Docx.Look;
using Jalons.Documents.Office;

namespace Jalons.Documents.Docx;

/// <summary>Writes a report as docx: named styles, native charts that « Modifier les données » opens, embedded typeface.</summary>
public static class DocxWriter
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static void Write(Report report, Stream stream, DocxOptions? options = null)
    {
        using var package = new OfficePackage(stream);
        package.Describe(report.Title, report.Collection, report.Publisher, report.Language, report.IssuedOn);
        var main = package.Root("/word/document.xml", $"{Types}.document.main+xml");
        main.Add("/word/styles.xml", $"{Types}.styles+xml", "styles").Part.Put(DocxStyles.Sheet(report.Language));
        main.Add("/word/settings.xml", $"{Types}.settings+xml", "settings").Part.Put(DocxSettings.Of());
        DocxFonts.Embed(main.Add("/word/fontTable.xml", $"{Types}.fontTable+xml", "fontTable").Part);
        var body = new DocxBody(Annex.Append(report), main, options ?? new DocxOptions());
        main.Put(body.Document());
        main.Add("/word/numbering.xml", $"{Types}.numbering+xml", "numbering").Part.Put(DocxSettings.Lists(body.NumberedLists));
    }
}
