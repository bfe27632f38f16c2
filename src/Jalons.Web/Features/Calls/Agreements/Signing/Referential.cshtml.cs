using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Calls.Agreements.Signing;

/// <summary>The referential of diagnoses: one side transmits it, the other accepts it, and the diagnosis forms open.</summary>
[RequestSizeLimit(Uploads.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = Uploads.LargestRequest)]
public sealed class ReferentialModel(AppDb db, CurrentUser me, TimeProvider time) : AgreementPage(db, me, time)
{
    [BindProperty, Display(Name = "Nom et version"), StringLength(200, ErrorMessage = "Au plus {1} caractères.")] public string? Name { get; set; }
    [BindProperty, Display(Name = "Transmis le")] public DateOnly? TransmittedOn { get; set; }
    [BindProperty, Display(Name = "Fichier du référentiel")] public IFormFile? Upload { get; set; }
    [BindProperty, Display(Name = "Accepté par"), StringLength(120, ErrorMessage = "Au plus {1} caractères.")] public string? AcceptedBy { get; set; }
    [BindProperty, Display(Name = "Qualité"), StringLength(120, ErrorMessage = "Au plus {1} caractères.")] public string? Quality { get; set; }
    [BindProperty, Display(Name = "Accepté le")] public DateOnly? AcceptedOn { get; set; }

    public Side Mine => Me.Scope.Represents!.Value;

    /// <summary>The last one, as long as nobody accepted it.</summary>
    public DiagnosisReferential? Waiting => Agreement.Referentials.MaxBy(one => one.Id) is { AcceptedOn: null } last ? last : null;
    public bool MayAccept => Waiting?.AcceptedBySide == Mine;
    private string Then => Links.UnderAgreement(Agreement.PublicId, "referentiel");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, forDepartment: false)) return NotFound();

        (TransmittedOn, AcceptedOn, AcceptedBy, Quality) = (Me.Today, Me.Today, Me.Scope.Who, Me.Account.Position);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, forDepartment: false)) return NotFound();

        if (string.IsNullOrWhiteSpace(Name)) ModelState.AddModelError(nameof(Name), "Nommez ce référentiel et sa version.");
        if (Uploads.FaultOf(Upload) is { } heavy) ModelState.AddModelError(nameof(Upload), heavy);
        if (TransmittedOn is null || TransmittedOn > Me.Today) ModelState.AddModelError(nameof(TransmittedOn), "Écrivez le jour de la transmission, aujourd’hui ou avant.");
        if (!ModelState.IsValid) return this.Invalid();

        await using var transaction = await Db.Database.BeginTransactionAsync(stop);
        Agreement.Referentials.Add(new() { Name = Name!.Trim(), TransmittedOn = TransmittedOn!.Value, TransmittedBy = Mine, FileId = await StoreAsync(stop), Who = Me.Scope.Who, RecordedAt = Now });
        var saved = await SaveAsync($"Référentiel de diagnostic transmis : {Name.Trim()}", $"Le référentiel est transmis. {(Mine is Side.Project ? Side.Department : Side.Project).Named} l’accepte.", Then, stop);
        if (saved is LocalRedirectResult) await transaction.CommitAsync(stop);
        return saved;
    }

    public async Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, forDepartment: false)) return NotFound();

        if (Waiting is null) ModelState.AddModelError("", "Aucun référentiel n’attend d’être accepté.");
        else if (!MayAccept) ModelState.AddModelError("", $"Ce référentiel vient de vous : {Waiting.AcceptedBySide.InFrench} l’accepte.");
        if (string.IsNullOrWhiteSpace(AcceptedBy)) ModelState.AddModelError(nameof(AcceptedBy), "Écrivez le nom de la personne qui l’accepte.");
        if (string.IsNullOrWhiteSpace(Quality)) ModelState.AddModelError(nameof(Quality), "Écrivez sa qualité, par exemple cheffe de projet.");
        if (AcceptedOn is null || AcceptedOn > Me.Today) ModelState.AddModelError(nameof(AcceptedOn), "Écrivez le jour de l’acceptation, aujourd’hui ou avant.");
        else if (AcceptedOn < Waiting?.TransmittedOn) ModelState.AddModelError(nameof(AcceptedOn), $"Il a été transmis le {FrenchDates.Full(Waiting.TransmittedOn)}. Vérifiez le jour.");
        if (!ModelState.IsValid) return this.Invalid();

        var referential = Waiting!;
        (referential.AcceptedOn, referential.AcceptedBy, referential.AcceptedQuality) = (AcceptedOn, AcceptedBy!.Trim(), Quality!.Trim());
        return await SaveAsync($"Référentiel de diagnostic accepté : {referential.Name}, par {referential.AcceptedBy}", "Le référentiel est accepté : le formulaire de diagnostic est ouvert.", Then, stop);
    }

    private async Task<long?> StoreAsync(CancellationToken stop)
    {
        if (Upload is null or { Length: 0 }) return null;

        await using var content = Upload.OpenReadStream();
        return (await Db.StoreFile(Me.Scope.ProgrammeId, Path.GetFileName(Upload.FileName), content, Now, null, stop)).Id;
    }
}
