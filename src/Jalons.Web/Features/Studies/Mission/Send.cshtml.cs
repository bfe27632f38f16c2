using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Mission;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Mission;

/// <summary>The evaluator sends a version of a deliverable.</summary>
public sealed class SendModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel
{
    private const int Offered = 30;
    private const string NoFigures = "aucune";

    [BindProperty] public SendForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Volumes { get; } = [.. StudyVolume.All.Select(volume => new Choice(volume.Code, volume.Title, volume.Summary))];
    public IReadOnlyList<Choice> Snapshots { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Form.SentOn = user.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        if (Form.SentOn > user.Today) ModelState.AddModelError("Form.SentOn", "Ce jour est dans l’avenir.");
        if (StudyVolume.Find(Form.Volume) is null) ModelState.AddModelError("Form.Volume", "Choisissez le livrable.");
        var snapshot = Form.Snapshot is null or NoFigures ? null : await db.Snapshots.SingleOrDefaultAsync(known => known.ProgrammeId == user.Scope.ProgrammeId && known.Number == Form.Snapshot, stop);
        if (!ModelState.IsValid) return this.Invalid();

        var last = await db.Deliverables.VisibleTo(user.Scope).Where(known => known.Volume == Form.Volume).MaxAsync(known => (int?)known.Number, stop) ?? 0;
        var sent = new Deliverable { ProgrammeId = user.Scope.ProgrammeId, Volume = Form.Volume!, Number = last + 1, SnapshotId = snapshot?.Id, SentOn = Form.SentOn!.Value, SentBy = user.Scope.Who, Message = Form.Message?.Trim() };
        db.Deliverables.Add(sent);
        db.Acts.Add(user.Scope.Acts($"Livrable envoyé : {StudyVolume.Find(Form.Volume)!.Title}, version {sent.Number}", Links.Deliverable(sent.PublicId), time));
        await db.SaveChangesAsync(stop);
        return this.Done($"Envoi enregistré : version {sent.Number}.", Links.Mission);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (!user.Scope.WritesStudies) return false;

        var known = await db.Snapshots.AsNoTracking().Where(snapshot => snapshot.ProgrammeId == user.Scope.ProgrammeId).OrderByDescending(snapshot => snapshot.Id).Take(Offered).ToListAsync(stop);
        Snapshots = [.. known.Select(snapshot => new Choice(snapshot.Number, $"{snapshot.Number}, situation au {FrenchDates.Brief(snapshot.At)}")), new(NoFigures, "Sans chiffres")];
        return true;
    }
}

public sealed class SendForm
{
    [Display(Name = "Livrable"), Required(ErrorMessage = "Choisissez le livrable.")] public string? Volume { get; set; }
    [Display(Name = "Extraction")] public string? Snapshot { get; set; }
    [Display(Name = "Envoyé le"), Required(ErrorMessage = "Écrivez le jour de l’envoi.")] public DateOnly? SentOn { get; set; }
    [Display(Name = "Message au Département"), StringLength(Deliverable.WordsMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Message { get; set; }
}
