using Jalons.Core.Calls;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Calls.Instruction;

/// <summary>A page on one project dossier, for those who run the call.</summary>
public abstract class InstructionPage(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    protected AppDb Db => db;
    protected DateTime Now => time.GetUtcNow().UtcDateTime;
    protected Core.Access.Act Act(string why) => Core.Access.Journal.Acts(me.Scope, why, Request.Path, time);

    public CurrentUser Me => me;
    public Casebook Book { get; private set; } = null!;
    public Instructed Dossier { get; private set; } = null!;

    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return false;

        Book = await Casebook.Open(db, call, stop);
        return Book.Projects.FirstOrDefault(project => project.Application.PublicId == id) is { } found && (Dossier = found) is not null;
    }
}
