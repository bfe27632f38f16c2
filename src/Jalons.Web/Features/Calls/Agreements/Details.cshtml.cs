using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Persistence;
using Jalons.Documents;
using Jalons.Documents.Docx;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Sheets;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Agreements;

/// <summary>An agreement at a glance, as both sides read it: what is missing, parties, targets, referential, data, annexes, journal; downloaded as docx or pdf.</summary>
[RequestSizeLimit(Uploads.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = Uploads.LargestRequest)]
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : AgreementPage(db, me, time)
{
    [BindProperty, Display(Name = "Titre de l’annexe"), StringLength(200, ErrorMessage = "Au plus {1} caractères.")] public string? Title { get; set; }
    [BindProperty, Display(Name = "Fichier")] public IFormFile? Upload { get; set; }

    public IReadOnlyList<Act> Journal { get; private set; } = [];
    public DiagnosisGate? Gate => DiagnosisGate.Of(Agreement, isRequired: true);
    public IReadOnlyList<string> Missing => [.. Readiness.FaultsOf(Filed, Me.Today)];
    private string Name => $"convention-{Filed.Territory.Code.ToLowerInvariant()}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, forDepartment: false)) return NotFound();

        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnGetDocxAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, forDepartment: false)) return NotFound();

        var content = new MemoryStream();
        DocxWriter.Write(Paper(), content);
        content.Position = 0;
        return File(content, Studies.MadeFile.TypeOf("docx"), $"{Name}.docx");
    }

    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken stop)
        => await FindAsync(id, stop, forDepartment: false) ? await this.Pdf(Paper(), Name, Links.Agreement(id), stop) : NotFound();

    public async Task<IActionResult> OnPostAnnexAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        await ShowAsync(stop);
        if (string.IsNullOrWhiteSpace(Title)) ModelState.AddModelError(nameof(Title), "Donnez un titre à cette annexe.");
        if (Upload is null or { Length: 0 }) ModelState.AddModelError(nameof(Upload), "Choisissez un fichier.");
        else if (Uploads.FaultOf(Upload) is { } heavy) ModelState.AddModelError(nameof(Upload), heavy);
        if (!ModelState.IsValid) return this.Invalid();

        await using var transaction = await Db.Database.BeginTransactionAsync(stop);
        await using var content = Upload!.OpenReadStream();
        var file = await Db.StoreFile(Me.Scope.ProgrammeId, Path.GetFileName(Upload.FileName), content, Now, null, stop);
        Agreement.Annexes.Add(new() { FileId = file.Id, Title = Title!.Trim(), Who = Me.Scope.Who, AddedAt = Now });
        var saved = await SaveAsync($"Annexe jointe : {Title.Trim()}", "L’annexe est jointe.", Links.Agreement(id), stop);
        if (saved is LocalRedirectResult) await transaction.CommitAsync(stop);
        return saved;
    }

    private Report Paper() => Leaflet.Of(
        Me.Programme,
        "Convention",
        Agreement.SignedOn ?? Me.Today,
        [
            new("Projet", Filed.Project.Name), new("Porteur", Filed.Lead), new("Territoire", Filed.Territory.Name),
            .. Agreement.Reference is { } reference ? [new Mention("Référence", reference)] : Array.Empty<Mention>(),
            new("État", Agreement.SignedOn is { } signed && Agreement.EndedOn is null ? $"signée le {FrenchDates.Full(signed)}" : Agreement.State.InFrench),
        ],
        AgreementPaper.Of(Filed));

    private async Task ShowAsync(CancellationToken stop)
    {
        var own = Links.Agreement(Agreement.PublicId);
        Journal = await Db.Acts.AsNoTracking().Include(act => act.Changes).Where(act => act.ProgrammeId == Me.Scope.ProgrammeId && act.Page.StartsWith(own)).OrderByDescending(act => act.At).ThenByDescending(act => act.Id).Take(30).ToListAsync(stop);
    }
}
