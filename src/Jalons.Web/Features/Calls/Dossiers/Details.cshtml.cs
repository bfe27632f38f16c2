using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Dossiers;

/// <summary>One dossier as it was deposited: answers, attachments, what to look at, its former contents.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me) : PageModel, IShowsNames
{
    /// <summary>A dossier names the people of its structure: who opened it is noted.</summary>
    public bool ShowsNames => true;

    public Application Dossier { get; private set; } = null!;
    public Casebook Book { get; private set; } = null!;
    public Instructed? Instructed { get; private set; }
    public IReadOnlyList<ApplicationRevision> Revisions { get; private set; } = [];

    /// <summary>The agreement that this dossier led to.</summary>
    public Guid? Agreement { get; private set; }
    public CurrentUser Me => me;
    public Application? Structure => Book.Structures.FirstOrDefault(structure => structure.Number is not null && structure.Number == Dossier.LinkedNumber);
    public IEnumerable<Application> Projects => Book.Projects.Select(project => project.Application).Where(project => Dossier.Number is not null && project.LinkedNumber == Dossier.Number);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.RunsCalls || await db.ApplicationsOf(me.Scope).AsNoTracking().Include(known => known.Attachments).SingleOrDefaultAsync(known => known.PublicId == id, stop) is not { } dossier) return false;

        Dossier = dossier;
        Book = await Casebook.Open(db, (await db.CallOf(me.Scope.ProgrammeId, stop))!, stop);
        Instructed = Book.Projects.FirstOrDefault(project => project.Application.Id == dossier.Id);
        Revisions = await db.ApplicationRevisions.AsNoTracking().Where(revision => revision.ApplicationId == dossier.Id).OrderByDescending(revision => revision.Number).ToListAsync(stop);
        Agreement = await db.Agreements.Where(agreement => agreement.ApplicationId == dossier.Id).Select(agreement => (Guid?)agreement.PublicId).FirstOrDefaultAsync(stop);
        return true;
    }
}
