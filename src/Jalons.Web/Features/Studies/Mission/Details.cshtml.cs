using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Mission;
using Jalons.Core.Studies.Snapshots;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Mission;

/// <summary>A version that was sent: the Département remarks on it, or accepts it.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel
{
    [BindProperty] public RemarksForm Form { get; set; } = new();

    public Deliverable Deliverable { get; private set; } = null!;
    public Snapshot? Snapshot { get; private set; }
    public string Volume => StudyVolume.Find(Deliverable.Volume)?.Title ?? Deliverable.Volume;
    public bool Accepts => user.Scope.AcceptsStudies;

    /// <summary>Somebody saved meanwhile.</summary>
    public bool IsLate { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form = new() { Remarks = Deliverable.Remarks, Version = Deliverable.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!Accepts || !await FindAsync(id, stop) || Deliverable.AcceptedOn is not null) return NotFound();

        if (string.IsNullOrWhiteSpace(Form.Remarks)) ModelState.AddModelError("Form.Remarks", "Écrivez vos remarques, ou acceptez la version.");
        if (!ModelState.IsValid) return this.Invalid();

        (Deliverable.Remarks, Deliverable.RemarksOn, Deliverable.RemarksBy) = (Form.Remarks!.Trim(), user.Today, user.Scope.Who);
        return await SaveAsync("Remarques enregistrées.", stop);
    }

    /// <summary>What is typed among the remarks is kept with the acceptance.</summary>
    public async Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken stop)
    {
        if (!Accepts || !await FindAsync(id, stop) || Deliverable.AcceptedOn is not null) return NotFound();
        if (!ModelState.IsValid) return this.Invalid();

        if (Form.Remarks?.Trim() is { Length: > 0 } remarks && remarks != Deliverable.Remarks) (Deliverable.Remarks, Deliverable.RemarksOn, Deliverable.RemarksBy) = (remarks, user.Today, user.Scope.Who);
        (Deliverable.AcceptedOn, Deliverable.AcceptedBy) = (user.Today, user.Scope.Who);
        return await SaveAsync($"Version {Deliverable.Number} acceptée.", stop);
    }

    private async Task<IActionResult> SaveAsync(string said, CancellationToken stop)
    {
        db.Entry(Deliverable).Property(version => version.Version).OriginalValue = Form.Version;
        Deliverable.Version = Form.Version + 1;
        db.Acts.Add(user.Scope.Acts($"Livrable : {Volume}, version {Deliverable.Number}. {said}", Links.Deliverable(Deliverable.PublicId), time));
        if (await db.IsFirstAsync(stop)) return this.Done(said, Links.Mission);

        db.ChangeTracker.Clear();
        await FindAsync(Deliverable.PublicId, stop);
        (IsLate, Form.Version) = (true, Deliverable.Version);
        ModelState.Remove("Form.Version");
        return this.Invalid();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Deliverables.VisibleTo(user.Scope).SingleOrDefaultAsync(version => version.PublicId == id, stop) is not { } found) return false;

        Deliverable = found;
        Snapshot = found.SnapshotId is { } snapshot ? await db.Snapshots.AsNoTracking().SingleOrDefaultAsync(known => known.Id == snapshot, stop) : null;
        return true;
    }
}

public sealed class RemarksForm
{
    [Display(Name = "Remarques"), StringLength(Deliverable.WordsMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Remarks { get; set; }
    public int Version { get; set; }
}
