using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Reports;

/// <summary>A report: its project writes it and files it, the Département reads it and answers line by line.</summary>
[RequestSizeLimit(Uploads.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = Uploads.LargestRequest)]
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private static readonly string[] Extensions = [".pdf", ".docx", ".odt", ".xlsx", ".ods", ".pptx", ".odp", ".csv"];

    /// <summary>What each line says, by rank.</summary>
    [BindProperty(Name = nameof(Texts))] public Dictionary<int, string?> Texts { get; set; } = [];

    /// <summary>What the Département answers, by rank.</summary>
    [BindProperty(Name = nameof(Verdicts))] public Dictionary<int, LineVerdict> Verdicts { get; set; } = [];
    [BindProperty(Name = nameof(Reasons))] public Dictionary<int, string?> Reasons { get; set; } = [];
    [BindProperty, Display(Name = "À compléter pour le")] public DateOnly? DueOn { get; set; }
    [BindProperty, Display(Name = "Fichier")] public IFormFile? Upload { get; set; }

    public CurrentUser Me => me;
    public ProjectReport Report { get; private set; } = null!;
    public Project Project => me.Programme.Projects.First(project => project.Id == Report.ProjectId);
    public string Name => $"{Report.Kind.InFrench.Capitalised}, {Project.Name}";

    /// <summary>The project holds the pen.</summary>
    public bool MayWrite => me.Scope.FilesReports && Report.IsInHand;

    /// <summary>The Département reads what was filed.</summary>
    public bool MayDecide => me.Scope.RunsGovernance && Report.State is ReportState.Filed;

    public static readonly IReadOnlyList<Choice> VerdictChoices = [new($"{LineVerdict.Accepted}", "Acceptée"), new($"{LineVerdict.SentBack}", "À compléter")];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Texts = Report.Lines.ToDictionary(line => line.Rank, line => line.Text);
        Verdicts = Report.Lines.Where(line => line.Verdict is not LineVerdict.Pending).ToDictionary(line => line.Rank, line => line.Verdict);
        Reasons = MayDecide ? [] : Report.Lines.ToDictionary(line => line.Rank, line => line.Reason);
        return Page();
    }

    public async Task<IActionResult> OnGetPieceAsync(Guid id, Guid? piece, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Report.Pieces.Find(known => piece is null || known.PublicId == piece) is not { } found) return NotFound();

        return File(await db.OpenStoredFile(found.FileId, stop), "application/octet-stream", found.Name);
    }

    /// <summary>Keeps what is written, without filing it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await WriteAsync(id, stop) is { } refusal) return refusal;

        return await SaveAsync("Rapport écrit", "Ce qui est écrit est gardé. Le Département ne le lit pas encore.", stop);
    }

    public async Task<IActionResult> OnPostFileAsync(Guid id, CancellationToken stop)
    {
        if (await WriteAsync(id, stop) is { } refusal) return refusal;

        foreach (var (line, message) in Report.FaultsOfFiling()) ModelState.AddModelError($"Texts[{line.Rank}]", message);
        if (!ModelState.IsValid) return this.Invalid();

        Report.File(me.Scope.Who, Now, me.Today);
        await ReportMails.TellTheDepartment(db, Report, me, $"Déposé : {Name}", $"{me.Scope.Who} a déposé le {Report.Kind.InFrench} du projet {Project.Name}.", Now, stop);
        return await SaveAsync("Rapport déposé", "Le rapport est déposé, le Département est prévenu.", stop);
    }

    /// <summary>Adds a file; what is written is kept with it.</summary>
    public async Task<IActionResult> OnPostPieceAsync(Guid id, CancellationToken stop)
    {
        if (await WriteAsync(id, stop) is { } refusal) return refusal;
        if (Upload is null or { Length: 0 }) ModelState.AddModelError(nameof(Upload), "Choisissez un fichier.");
        else if (!Extensions.Contains(Path.GetExtension(Upload.FileName), StringComparer.OrdinalIgnoreCase)) ModelState.AddModelError(nameof(Upload), "Choisissez un document de bureau ou un pdf.");
        else if (Uploads.FaultOf(Upload) is { } heavy) ModelState.AddModelError(nameof(Upload), heavy);
        if (!ModelState.IsValid) return this.Invalid();

        await using var content = Upload!.OpenReadStream();
        var file = await db.StoreFile(me.Scope.ProgrammeId, Path.GetFileName(Upload.FileName), content, Now, null, stop);
        Report.Pieces.Add(new() { FileId = file.Id, Name = file.Name, Who = me.Scope.Who, AddedAt = Now });
        return await SaveAsync("Pièce ajoutée au rapport", $"{file.Name} est joint.", stop);
    }

    /// <summary>The Département's answer: every line accepted, or sent back with its reason.</summary>
    public async Task<IActionResult> OnPostDecideAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.RunsGovernance || !await FindAsync(id, stop)) return NotFound();

        if (!MayDecide) ModelState.AddModelError("", $"Ce rapport est {Report.State.InFrench} : il n’y a rien à accepter pour le moment.");
        foreach (var line in Report.InOrder().Where(line => line.IsOpen))
        {
            var verdict = Verdicts.GetValueOrDefault(line.Rank);
            if (verdict is LineVerdict.Pending) ModelState.AddModelError($"Verdicts[{line.Rank}]", "Acceptez cette ligne, ou dites ce qui manque.");
            else if (verdict is LineVerdict.SentBack && string.IsNullOrWhiteSpace(Reasons.GetValueOrDefault(line.Rank))) ModelState.AddModelError($"Reasons[{line.Rank}]", "Dites ce qui manque : le porteur le lira.");
        }
        if (DueOn <= me.Today) ModelState.AddModelError(nameof(DueOn), "Choisissez un jour à venir.");
        if (!ModelState.IsValid) return this.Invalid();

        foreach (var line in Report.Lines.Where(line => line.IsOpen)) line.Decide(Verdicts[line.Rank], Trimmed(Reasons.GetValueOrDefault(line.Rank), ReportLine.ReasonMaxLength), me.Scope.Who, Now);
        Report.Settle(me.Scope.Who, Now, DueOn);
        var isAccepted = Report.State is ReportState.Accepted;
        await ReportMails.TellTheProject(db, Report, me, isAccepted ? $"Accepté : {Name}" : $"À compléter : {Name}",
            isAccepted ? $"Le Département accepte le {Report.Kind.InFrench} du projet {Project.Name}." : $"Le Département demande de compléter le {Report.Kind.InFrench} du projet {Project.Name} : {string.Join(", ", Report.InOrder().Where(line => line.IsOpen).Select(line => line.Label))}.", Now, stop);
        return await SaveAsync(isAccepted ? "Rapport accepté" : "Rapport à compléter", isAccepted ? "Le rapport est accepté." : "Le rapport repart chez le porteur, avec vos raisons.", stop);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private static string? Trimmed(string? text, int length) => string.IsNullOrWhiteSpace(text) ? null : text.Trim()[..Math.Min(text.Trim().Length, length)];

    private async Task<IActionResult?> WriteAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.FilesReports || !await FindAsync(id, stop)) return NotFound();

        if (!MayWrite) ModelState.AddModelError("", $"Ce rapport est {Report.State.InFrench} : il ne se modifie plus.");
        foreach (var (rank, text) in Texts.Where(text => text.Value?.Length > ReportLine.TextMaxLength)) ModelState.AddModelError($"Texts[{rank}]", $"Au plus {ReportLine.TextMaxLength} caractères : joignez plutôt un fichier.");
        if (!ModelState.IsValid) return this.Invalid();

        foreach (var line in Report.Lines.Where(line => line.IsOpen && Texts.ContainsKey(line.Rank))) line.Text = Trimmed(Texts[line.Rank], ReportLine.TextMaxLength);
        return null;
    }

    private async Task<IActionResult> SaveAsync(string why, string said, CancellationToken stop)
    {
        Report.Version++;
        db.Acts.Add(me.Scope.Acts($"{why} : {Name}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done(said, Links.Report(Report.PublicId));
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.ReportsOf(me.Scope).Include(report => report.Obligation).Include(report => report.Lines).Include(report => report.Pieces).AsSplitQuery().SingleOrDefaultAsync(report => report.PublicId == id, stop) is not { } found) return false;

        Report = found;
        return true;
    }
}
