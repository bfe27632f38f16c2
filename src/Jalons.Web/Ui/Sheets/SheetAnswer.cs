using Jalons.Documents;
using Jalons.Documents.Conversion;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Ui.Sheets;

public static class SheetAnswer
{
    /// <summary>A report as a PDF named <paramref name="name"/>; where LibreOffice is missing, the page <paramref name="orElse"/> says so.</summary>
    public static async Task<IActionResult> Pdf(this PageModel page, Report report, string name, string orElse, CancellationToken stop)
    {
        var content = new MemoryStream();
        try
        {
            await PdfWriter.Write(report, content, stop);
        }
        catch (LibreOfficeException missing)
        {
            return page.Done(missing.Message, orElse);
        }
        content.Position = 0;
        return page.File(content, "application/pdf", $"{name}.pdf");
    }
}
