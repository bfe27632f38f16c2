using System.ComponentModel.DataAnnotations;
using Jalons.Core.Exchange;
using Jalons.Core.People;
using Jalons.Core.People.Doubles;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports;

/// <summary>Deposits a file to import, and lists the imports already made.</summary>
[RequestSizeLimit(LargestFile), RequestFormLimits(MultipartBodyLengthLimit = LargestFile)]
public sealed class IndexModel(AppDb db, CurrentUser user, TimeProvider time, IServiceProvider services) : PageModel
{
    public const long LargestFile = 1L << 30;
    private const int Shown = 50;

    [BindProperty, Display(Name = "Fichier de suivi")] public IFormFile? Upload { get; set; }
    [BindProperty, Display(Name = "Projet")] public long? ProjectId { get; set; }

    /// <summary>The territory whose files are asked for (T8); all of them without one.</summary>
    [BindProperty(SupportsGet = true, Name = "territoire")] public string? TerritoryCode { get; set; }

    public IReadOnlyList<ImportedFile> Files { get; private set; } = [];
    public int DoublesToDecide { get; private set; }
    public IReadOnlyList<Project> Projects { get; } = user.ProjectsToImport();
    public IReadOnlyList<Choice> ProjectChoices => [.. Projects.Select(project => new Choice($"{project.Id}", $"{project.Name} ({TerritoryOf(project.TerritoryId).Name})"))];

    public Territory TerritoryOf(long id) => user.Programme.Territories.First(territory => territory.Id == id);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Projects.Count == 0) return NotFound();

        var territory = user.Programme.Territories.FirstOrDefault(known => known.Code == TerritoryCode)?.Id;
        ProjectId ??= Projects.FirstOrDefault(project => project.TerritoryId == territory)?.Id;
        Files = await db.ImportedFiles.AsNoTracking().VisibleTo(user).Where(file => territory == null || file.TerritoryId == territory).OrderByDescending(file => file.Id).Take(Shown).ToListAsync(stop);
        DoublesToDecide = await db.DoublesVisibleTo(user.Scope).CountAsync(pair => pair.Decision == DuplicateDecision.ToDecide, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Projects.Count == 0) return NotFound();

        var project = Projects.Count == 1 ? Projects[0] : Projects.FirstOrDefault(known => known.Id == ProjectId);
        if (Upload is null) ModelState.AddModelError(nameof(Upload), "Choisissez un fichier xlsx, ods ou csv.");
        else if (Upload.Length == 0) ModelState.AddModelError(nameof(Upload), "Ce fichier est vide (0 octet).");
        if (project is null) ModelState.AddModelError(nameof(ProjectId), "Choisissez le projet qui envoie ce fichier.");
        if (!ModelState.IsValid) { await OnGetAsync(stop); return this.Invalid(); }

        await using var content = Upload!.OpenReadStream();
        var now = time.GetUtcNow().UtcDateTime;
        var stored = await db.StoreFile(user.Scope.ProgrammeId, Path.GetFileName(Upload.FileName), content, now, user.Today.AddDays(ImportInput.KeptDays), stop);
        var job = new ImportInput(stored.Id, stored.Name, project!.Id, await db.ColumnsChosen(user.Scope.ProgrammeId, project.Id, stop)).ToJob(ImportInput.Preview, user.Scope, now);
        db.Jobs.Add(job);
        await db.SaveChangesAsync(stop);
        services.GetRequiredService<JobRunner>().Wake();
        return LocalRedirect(Links.ImportJob(job.PublicId));
    }
}
