using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls;

/// <summary>The call: its frame at a glance, its documents, where its pages are.</summary>
[RequestSizeLimit(Uploads.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = Uploads.LargestRequest)]
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty, Display(Name = "Document")] public IFormFile? Upload { get; set; }
    [BindProperty, Display(Name = "Titre du document")] public string? Title { get; set; }

    public Call? Call { get; private set; }
    public ScoringGrid? Grid { get; private set; }
    public IReadOnlyList<CallDocument> Documents { get; private set; } = [];
    public IReadOnlyDictionary<long, int> Deposits { get; private set; } = new Dictionary<long, int>();
    public CurrentUser Me => me;
    public string LotName(Lot lot) => me.Programme.Territories.First(territory => territory.Id == lot.TerritoryId).Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.RunsCalls) return NotFound();

        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnGetDocumentAsync(Guid id, CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return NotFound();
        if (await db.CallDocuments.SingleOrDefaultAsync(document => document.PublicId == id && document.CallId == call.Id, stop) is not { } document) return NotFound();

        var name = await db.StoredFiles.Where(file => file.Id == document.FileId).Select(file => file.Name).SingleAsync(stop);
        return File(await db.OpenStoredFile(document.FileId, stop), "application/octet-stream", name);
    }

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken stop)
    {
        if (!me.Scope.RunsCalls) return NotFound();

        await ShowAsync(stop);
        if (Call is not null) ModelState.AddModelError("", "L’appel est déjà ouvert.");
        if (!ModelState.IsValid) return this.Invalid();

        var call = db.Calls.Add(FirstCall.For(me.Programme)).Entity;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.SaveChangesAsync(stop);
        db.ScoringGrids.Add(FirstCall.GridOf(call.Id, me.Scope.Who, time.GetUtcNow().UtcDateTime));
        db.Acts.Add(me.Scope.Acts("Appel ouvert", Links.Call, time));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return this.Done("L’appel est ouvert. Relisez son cadre avant de le publier.", Links.CallFrame);
    }

    public async Task<IActionResult> OnPostDocumentAsync(CancellationToken stop)
    {
        if (!me.Scope.RunsCalls) return NotFound();

        await ShowAsync(stop);
        if (Call is null || Upload is null or { Length: 0 }) ModelState.AddModelError(nameof(Upload), "Choisissez un fichier.");
        else if (Uploads.FaultOf(Upload) is { } heavy) ModelState.AddModelError(nameof(Upload), heavy);
        if (string.IsNullOrWhiteSpace(Title)) ModelState.AddModelError(nameof(Title), "Donnez un titre à ce document.");
        if (!ModelState.IsValid) return this.Invalid();

        await using var content = Upload!.OpenReadStream();
        var now = time.GetUtcNow().UtcDateTime;
        var file = await db.StoreFile(me.Scope.ProgrammeId, Path.GetFileName(Upload.FileName), content, now, null, stop);
        db.CallDocuments.Add(new() { CallId = Call!.Id, FileId = file.Id, Title = Title!.Trim(), AddedAt = now });
        db.Acts.Add(me.Scope.Acts($"Document de l’appel ajouté : {Title.Trim()}", Links.Call, time));
        await db.SaveChangesAsync(stop);
        return this.Done("Document ajouté.", Links.Call);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        if ((Call = await db.CallOf(me.Scope.ProgrammeId, stop)) is not { } call) return;

        Grid = await db.CurrentGrid(call, stop);
        Documents = await db.CallDocuments.AsNoTracking().Where(document => document.CallId == call.Id).OrderBy(document => document.Id).ToListAsync(stop);
        Deposits = await db.Applications.Where(application => application.CallId == call.Id && application.LotId != null && application.DeletedAt == null && application.Kind == Core.Calls.Applications.ApplicationKind.Project)
            .GroupBy(application => application.LotId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
    }
}
