using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Docx;
using Jalons.Web.Features.Calls.Agreements.Signing;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Sheets;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Agreements.Amendments;

/// <summary>An amendment, before and after; signed by all its parties, it becomes dated targets and amounts.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const string Faster = "Quelqu’un vient de changer cet avenant. Relisez-le, puis enregistrez de nouveau.";

    [BindProperty] public int Version { get; set; }
    [BindProperty, Display(Name = "Envoyé à"), StringLength(300, ErrorMessage = "Au plus {1} caractères.")] public string? SentTo { get; set; }
    [BindProperty, Display(Name = "Envoyé le")] public DateOnly? SentOn { get; set; }
    [BindProperty] public SignForm Form { get; set; } = new();

    public Amendment Amendment { get; private set; } = null!;
    public IReadOnlyList<AgreementFile> Files { get; private set; } = [];
    public IReadOnlyList<AgreementFile> Concerned => [.. Files.Where(file => Amendment.Lines.Exists(line => line.AgreementId == file.Agreement.Id))];
    public CurrentUser Me => me;
    public bool IsDepartment => me.Scope.Represents is Side.Department;
    public IReadOnlyList<Choice> Parties => SignForm.Parties(me.Programme, Concerned.Select(file => file.Agreement.LeadOrganisationId), Amendment.Signatures);
    public AmendmentRules Rules => new(me.Programme, Files);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        (Version, SentOn) = (Amendment.Version, me.Today);
        return Page();
    }

    public async Task<IActionResult> OnGetDocxAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var content = new MemoryStream();
        DocxWriter.Write(Paper(), content);
        content.Position = 0;
        return File(content, Studies.MadeFile.TypeOf("docx"), $"avenant-{Amendment.Number}.docx");
    }

    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken stop)
        => await FindAsync(id, stop) ? await this.Pdf(Paper(), $"avenant-{Amendment.Number}", Links.Amendment(id), stop) : NotFound();

    public async Task<IActionResult> OnPostSendAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !IsDepartment) return NotFound();

        CheckVersion();
        if (!Amendment.IsOpen) ModelState.AddModelError("", "Une signature est déjà là.");
        if (string.IsNullOrWhiteSpace(SentTo)) ModelState.AddModelError(nameof(SentTo), "Dites à qui il est envoyé.");
        if (SentOn is null || SentOn > me.Today) ModelState.AddModelError(nameof(SentOn), "Écrivez le jour de l’envoi, aujourd’hui ou avant.");
        if (!ModelState.IsValid) return this.Invalid();

        (Amendment.SentTo, Amendment.SentOn) = (SentTo!.Trim(), SentOn);
        return await SaveAsync($"Avenant n° {Amendment.Number} envoyé à {Amendment.SentTo}", "L’envoi est noté.", [], stop);
    }

    public async Task<IActionResult> OnPostSignAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !IsDepartment) return NotFound();

        CheckVersion();
        if (Amendment.SentOn is null) ModelState.AddModelError("", "Notez d’abord l’envoi à la signature.");
        foreach (var (field, message) in Form.Faults(Parties, Amendment.SentOn, me.Today)) ModelState.AddModelError($"{nameof(Form)}.{field}", message);
        foreach (var fault in Rules.FaultsOf(Amendment)) ModelState.AddModelError("", fault);
        if (!ModelState.IsValid) return this.Invalid();

        var signature = Form.ToSignature(me.Scope.Who, time.GetUtcNow().UtcDateTime);
        var isLast = Parties.Count == 1;
        Amendment.Signatures.Add(signature);
        IReadOnlyList<Target> targets = isLast ? Enforcing.TargetsOf(Amendment, Files, me.Programme) : [];
        if (isLast) Amendment.SignedOn = Amendment.Signatures.Max(one => one.SignedOn);
        db.Targets.AddRange(targets);
        var done = isLast ? $"L’avenant est signé de toutes les parties : il prend effet le {FrenchDates.Full(Amendment.InForceFrom)}." : "La signature est notée.";
        return await SaveAsync($"Avenant n° {Amendment.Number} signé par {signature.SignedBy}, le {FrenchDates.Full(signature.SignedOn)}", done, Enforcing.Traces(targets, me.Programme), stop);
    }

    private async Task<IActionResult> SaveAsync(string why, string done, IEnumerable<Change> changes, CancellationToken stop)
    {
        var act = me.Scope.Acts(why, Links.Amendment(Amendment.PublicId), time);
        act.Changes.AddRange(changes);
        db.Acts.Add(act);
        Amendment.Version++;
        if (await db.IsFirstAsync(stop)) return this.Done(done, Links.Amendment(Amendment.PublicId));

        db.ChangeTracker.Clear();
        await FindAsync(Amendment.PublicId, stop);
        CheckVersion();
        return this.Invalid();
    }

    private void CheckVersion()
    {
        if (Version != Amendment.Version) ModelState.AddModelError("", Faster);
        ModelState.Remove(nameof(Version));
        Version = Amendment.Version;
    }

    private Report Paper() => Leaflet.Of(
        me.Programme, $"Avenant n° {Amendment.Number}", Amendment.SignedOn ?? me.Today,
        [new("Prend effet le", FrenchDates.Full(Amendment.InForceFrom)), new("Conventions", string.Join(" ; ", Concerned.Select(file => $"{file.Lead} ({file.Territory.Name})"))), new("État", Amendment.StateAt(me.Today))],
        AmendmentPaper.Of(Amendment, Files));

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.AmendmentsOf(me.Scope).Include(known => known.Lines).Include(known => known.Signatures).AsSplitQuery().SingleOrDefaultAsync(known => known.PublicId == id, stop) is not { } amendment) return false;

        Amendment = amendment;
        // Both lots of an amendment are read by both of its projects: it is one act that they sign together.
        Files = await db.AllAgreements(Scope.Whole(me.Scope.ProgrammeId, me.Scope.Who), me.Programme, stop);
        return true;
    }
}
