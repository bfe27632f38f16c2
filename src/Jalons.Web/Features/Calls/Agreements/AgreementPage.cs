using Jalons.Core.Access;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Calls.Agreements;

/// <summary>A page on one agreement: found for those who may read it, saved with its act, and says when somebody was faster.</summary>
public abstract class AgreementPage(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const string Faster = "Quelqu’un vient d’enregistrer cette convention. Rien de ce que vous avez écrit n’est perdu : relisez-la, puis enregistrez de nouveau.";

    /// <summary>Version of the agreement when the form was opened.</summary>
    [BindProperty] public int Version { get; set; }

    public AgreementFile Filed { get; private set; } = null!;
    public Agreement Agreement => Filed.Agreement;
    public CurrentUser Me => me;
    public bool IsDepartment => me.Scope.Represents is Side.Department;

    protected AppDb Db => db;
    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>For both sides, or for the Département alone.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken stop, bool forDepartment = true)
    {
        if (forDepartment && !IsDepartment || await db.OpenAgreement(me.Scope, me.Programme, id, stop) is not { } file) return false;

        Filed = file;
        if (HttpMethods.IsGet(Request.Method)) Version = file.Agreement.Version;
        return true;
    }

    /// <summary>Writes the agreement under its act and goes <paramref name="then"/>; the same page, with what was typed, when somebody saved meanwhile.</summary>
    protected async Task<IActionResult> SaveAsync(string why, string done, string then, CancellationToken stop, IEnumerable<Change>? changes = null)
    {
        var act = me.Scope.Acts(why, Request.Path, time);
        act.Changes.AddRange(changes ?? []);
        if (Version != Agreement.Version) return await ConflictAsync(stop);

        Agreement.Version++;
        db.Acts.Add(act);
        return await db.IsFirstAsync(stop) ? this.Done(done, then) : await ConflictAsync(stop);
    }

    /// <summary>What is now saved, where the form says something else: asked once <see cref="Filed"/> is read again.</summary>
    protected virtual Task<IReadOnlyList<(string Label, string Theirs)>> TheirsAsync(CancellationToken stop) => Task.FromResult<IReadOnlyList<(string, string)>>([]);

    private async Task<PageResult> ConflictAsync(CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        Filed = (await db.OpenAgreement(me.Scope, me.Programme, Agreement.PublicId, stop))!;
        ModelState.Remove(nameof(Version));
        Version = Agreement.Version;
        ModelState.AddModelError("", string.Join(" ", (await TheirsAsync(stop)).Select(one => $"{one.Label}, entre-temps : {one.Theirs}.").Prepend(Faster)));
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    /// <summary>Refuses what only an amendment may change.</summary>
    protected void RefuseSigned()
    {
        if (!Agreement.IsOpen) ModelState.AddModelError("", "Une signature est déjà là : seul un avenant peut encore changer cela.");
    }
}
