using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Places;
using Jalons.Core.Studies.References;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.References;

/// <summary>Reference populations by town, imported, and figures published elsewhere.</summary>
public sealed class IndexModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel
{
    private const int Told = 20;

    [BindProperty, Display(Name = "Table des populations")] public IFormFile? Upload { get; set; }

    [BindProperty, Display(Name = "Fichier des contours")] public IFormFile? Outline { get; set; }

    /// <summary>Towns of the programme that have an outline, and all of them.</summary>
    public int Outlines { get; private set; }
    public int Communes => user.Programme.Communes.Select(commune => commune.InseeCode).Distinct().Count();

    public IReadOnlyList<KnownPopulation> Populations { get; private set; } = [];
    public IReadOnlyList<Benchmark> Benchmarks { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return NotFound();

        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return NotFound();

        var outcome = Upload is null or { Length: 0 } ? null : await ImportAsync(Upload, stop);
        if (Upload is null or { Length: 0 }) ModelState.AddModelError(nameof(Upload), "Choisissez un fichier csv, xlsx ou ods.");
        foreach (var refusal in outcome?.Refusals.Take(Told) ?? []) ModelState.AddModelError(nameof(Upload), refusal);
        if (ModelState.IsValid) return this.Done($"{outcome!.Read} lignes lues : {outcome.Created} créées, {outcome.Updated} mises à jour, {outcome.Unchanged} inchangées.", Links.References);

        await ShowAsync(stop);
        return this.Invalid();
    }

    public async Task<IActionResult> OnPostOutlinesAsync(CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return NotFound();

        var outcome = Outline is null or { Length: 0 } ? null : await OutlinesAsync(Outline, stop);
        if (outcome is not null) return this.Done(outcome.Words, Links.References);

        ModelState.AddModelError(nameof(Outline), Outline is null or { Length: 0 } ? "Choisissez un fichier GeoJSON." : "Ce fichier n’est pas un GeoJSON des communes du programme (polygones avec leur code Insee).");
        await ShowAsync(stop);
        return this.Invalid();
    }

    private async Task<OutlineOutcome?> OutlinesAsync(IFormFile file, CancellationToken stop)
    {
        await using var content = file.OpenReadStream();
        return await db.ImportOutlines(user.Programme, content, Path.GetFileName(file.FileName), user.Scope.Acts("Contours de communes importés", Links.References, time), stop);
    }

    private async Task<ReferenceOutcome?> ImportAsync(IFormFile file, CancellationToken stop)
    {
        try
        {
            await using var content = file.OpenReadStream();
            return await db.ImportReferences(user.Programme, content, file.FileName, user.Scope.Acts("Populations de référence importées", Links.References, time), stop);
        }
        catch (TableRefusal refusal)
        {
            ModelState.AddModelError(nameof(Upload), refusal.Message);
            return null;
        }
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Outlines = await db.TownOutlines.CountAsync(outline => outline.ProgrammeId == user.Scope.ProgrammeId, stop);
        Populations = await db.ReferencePopulations.AsNoTracking().Where(population => population.ProgrammeId == user.Scope.ProgrammeId)
            .GroupBy(population => new { population.Kind, population.Year, population.Source }).Select(group => new KnownPopulation(group.Key.Kind, group.Key.Year, group.Key.Source, group.Count()))
            .ToListAsync(stop);
        Populations = [.. Populations.OrderBy(population => population.Kind, StringComparer.Ordinal).ThenByDescending(population => population.Year)];
        Benchmarks = await db.Benchmarks.AsNoTracking().Where(benchmark => benchmark.ProgrammeId == user.Scope.ProgrammeId).OrderBy(benchmark => benchmark.Label).ThenBy(benchmark => benchmark.Id).ToListAsync(stop);
    }
}

/// <summary>A population of a kind and a year, and in how many towns it is known.</summary>
public sealed record KnownPopulation(string Kind, int Year, string Source, int Communes);
