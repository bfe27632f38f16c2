using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Notices;

/// <summary>The information notice to read and to print, in the languages whose text somebody answers for.</summary>
public sealed class IndexModel(AppDb db) : PageModel
{
    public Notice Notice { get; private set; } = null!;
    public IReadOnlyList<Notice> Languages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? langue, CancellationToken stop)
    {
        var programme = await db.Programmes.AsNoTracking().OrderBy(programme => programme.Id).FirstOrDefaultAsync(stop) ?? new Programme { Code = "", Name = "", Institution = "", DepartmentCode = "", TimeZone = "", StartLabel = "" };
        Languages = [.. (await Notice.Of(db, programme, stop)).Where(notice => notice.IsPrintable)];
        if (Languages.FirstOrDefault(notice => notice.Code == (langue ?? Notice.Original)) is not { } found) return NotFound();

        Notice = found;
        return Page();
    }
}
