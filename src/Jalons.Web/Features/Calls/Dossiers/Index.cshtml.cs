using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Calls.Platform;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Dossiers;

/// <summary>The dossiers received, territory by territory, with what to look at; the three ways they come in: pull, export of the platform, by hand.</summary>
[RequestSizeLimit(Uploads.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = Uploads.LargestRequest)]
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time, IServiceProvider services) : PageModel
{
    private const int AskAgainSeconds = 2;
    private const int Told = 12;

    [BindProperty, Display(Name = "Export de la plateforme")] public IFormFile? Upload { get; set; }
    [BindProperty, Display(Name = "Ce que contient l’export")] public ApplicationKind? Kind { get; set; }
    [BindProperty(SupportsGet = true, Name = "lot")] public int? LotRank { get; set; }

    public Casebook Book { get; private set; } = null!;
    public Job? Pull { get; private set; }
    public bool IsPulling => Pull is { State: JobState.Waiting or JobState.Running };
    public PlatformSettings Platform { get; } = services.GetRequiredService<PlatformSettings>();
    public CurrentUser Me => me;
    public IReadOnlyList<Choice> Kinds { get; } = [new(nameof(ApplicationKind.Project), "Des dossiers projet"), new(nameof(ApplicationKind.Structure), "Des dossiers administratifs")];
    public string LotName(Lot lot) => me.Programme.Territories.First(territory => territory.Id == lot.TerritoryId).Name;

    /// <summary>Each territory with its dossiers, then those whose territory is not known.</summary>
    public IEnumerable<(string Title, IReadOnlyList<Instructed> Dossiers)> Groups
        => [.. Book.Call.Lots.Where(lot => LotRank is null || lot.Rank == LotRank).Select(lot => (LotName(lot), Book.RankingOf(lot.Id))), .. LotRank is null && Book.RankingOf(null) is { Count: > 0 } lost ? [("Territoire à préciser", lost)] : Array.Empty<(string, IReadOnlyList<Instructed>)>()];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        if (IsPulling) Response.Headers["Refresh"] = $"{AskAgainSeconds}";
        return Page();
    }

    public async Task<IActionResult> OnPostPullAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        if (!Platform.IsConfigured) ModelState.AddModelError("", "La plateforme n’est pas réglée : l’administrateur donne son adresse et un jeton (Jalons:Platform).");
        if (Book.Call is { ProjectProcedure: null, StructureProcedure: null }) ModelState.AddModelError("", "Écrivez d’abord les numéros des démarches dans le cadre de l’appel.");
        if (IsPulling) ModelState.AddModelError("", "Un relevé est déjà en cours.");
        if (!ModelState.IsValid) return this.Invalid();

        db.Jobs.Add(me.Scope.Asks(PullWork.Name, "", time.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(stop);
        services.GetRequiredService<JobRunner>().Wake();
        return LocalRedirect(Links.Dossiers);
    }

    public async Task<IActionResult> OnPostImportAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        if (Upload is null or { Length: 0 }) ModelState.AddModelError(nameof(Upload), "Choisissez l’export csv ou xlsx de la plateforme.");
        if (Kind is null) ModelState.AddModelError(nameof(Kind), "Dites ce que contient l’export.");
        var (read, refusals) = ModelState.IsValid ? Read() : ([], []);
        foreach (var refusal in refusals.Take(Told)) ModelState.AddModelError(nameof(Upload), refusal);
        if (!ModelState.IsValid) return this.Invalid();

        var outcome = await db.ReceiveAll(Book.Call, me.Programme, read, me.Scope.Acts("Export de la plateforme importé", Links.Dossiers, time), stop);
        return this.Done($"{outcome.Read} dossiers lus : {outcome.Created} nouveaux, {outcome.Updated} mis à jour, {outcome.Unchanged} inchangés.", Links.Dossiers);
    }

    private (IReadOnlyList<IncomingApplication>, IReadOnlyList<string>) Read()
    {
        try
        {
            using var content = Upload!.OpenReadStream();
            return ExportFile.Read(content, Upload.FileName, Kind!.Value, me.Programme);
        }
        catch (TableRefusal refusal)
        {
            return ([], [refusal.Message]);
        }
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return false;

        // Before the dossiers: those that come in meanwhile are then on the page, or still awaited.
        Pull = await db.Jobs.AsNoTracking().Where(job => job.ProgrammeId == me.Scope.ProgrammeId && job.Kind == PullWork.Name).OrderByDescending(job => job.Id).FirstOrDefaultAsync(stop);
        Book = await Casebook.Open(db, call, stop);
        return true;
    }
}
