using Jalons.Core.Journeys.Drafts;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Drafts;

/// <summary>Where pages keep what is being typed, and find it again: scripts alone come here. A draft is its author's, and opens no file by itself.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const int MostFields = 300;

    // Those who write in people's files, and those who write the studies.
    private bool Writes => me.Scope.Writes || me.Scope.WritesStudies;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "pour")] string? path, CancellationToken stop)
    {
        if (!Writes) return NotFound();

        var draft = await Mine(path).AsNoTracking().SingleOrDefaultAsync(stop);
        return new JsonResult(draft is null ? null : new { said = FrenchDates.Moment(draft.SavedAt, me.Programme.TimeZone), typed = draft.Typed });
    }

    public async Task<IActionResult> OnPostAsync([FromQuery(Name = "pour")] string? path, CancellationToken stop)
    {
        if (!Writes) return NotFound();
        if (path is null || !path.StartsWith((me.Scope.Writes ? Links.Journeys : Links.Workspaces) + "/", StringComparison.Ordinal) || Request.Form.Count > MostFields) return BadRequest();

        var draft = await Mine(path).SingleOrDefaultAsync(stop);
        if (draft is null) db.FormDrafts.Add(draft = new() { ProgrammeId = me.Scope.ProgrammeId, AccountId = me.Account.Id, Page = path });
        draft.Typed = Request.Form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && field.Key != "opened").ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray());
        draft.SavedAt = time.GetUtcNow().UtcDateTime;
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Two tabs of one person: the other one has just kept its own.
            return Content("Brouillon gardé dans un autre onglet");
        }
        return Content($"Brouillon gardé à {FrenchDates.Hour(draft.SavedAt, me.Programme.TimeZone)}");
    }

    public async Task<IActionResult> OnPostDiscardAsync([FromQuery(Name = "pour")] string? path, CancellationToken stop)
    {
        if (!Writes) return NotFound();

        await Mine(path).ExecuteDeleteAsync(stop);
        return Content("Brouillon jeté");
    }

    private IQueryable<FormDraft> Mine(string? path) => db.FormDrafts.Where(draft => draft.AccountId == me.Account.Id && draft.ProgrammeId == me.Scope.ProgrammeId && draft.Page == path);
}
