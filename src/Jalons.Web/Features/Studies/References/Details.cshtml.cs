using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.References;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.References;

/// <summary>One figure published elsewhere, to correct and to verify.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel
{
    [BindProperty] public BenchmarkForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } benchmark) return NotFound();

        Form = new() { Label = benchmark.Label, Value = benchmark.Value, Population = benchmark.Population, Source = benchmark.Source, Year = benchmark.Year, Url = benchmark.Url, VerifiedBy = benchmark.VerifiedBy };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } benchmark) return NotFound();
        if (!ModelState.IsValid) return this.Invalid();

        (benchmark.Label, benchmark.Value, benchmark.Population, benchmark.Source, benchmark.Year) = (Form.Label!, Form.Value!.Value, Form.Population!, Form.Source!, Form.Year!.Value);
        (benchmark.Url, benchmark.VerifiedBy) = (Form.Url, Form.VerifiedBy);
        db.Acts.Add(user.Scope.Acts("Repère enregistré", Links.Benchmark(id), time));
        await db.SaveChangesAsync(stop);
        return this.Done("Repère enregistré.", Links.References);
    }

    private async Task<Benchmark?> FindAsync(Guid id, CancellationToken stop)
        => user.Scope.MakesStudies ? await db.Benchmarks.SingleOrDefaultAsync(benchmark => benchmark.PublicId == id && benchmark.ProgrammeId == user.Scope.ProgrammeId, stop) : null;
}

public sealed class BenchmarkForm
{
    [Display(Name = "Ce qui est mesuré"), Required(ErrorMessage = "Dites ce qui est mesuré.")] public string? Label { get; set; }
    [Display(Name = "Valeur"), Required(ErrorMessage = "Écrivez la valeur publiée.")] public double? Value { get; set; }
    [Display(Name = "Population"), Required(ErrorMessage = "Dites de qui parle ce chiffre.")] public string? Population { get; set; }
    [Display(Name = "Source"), Required(ErrorMessage = "Citez la source.")] public string? Source { get; set; }
    [Display(Name = "Année"), Required(ErrorMessage = "Écrivez l’année."), Range(1990, 2100, ErrorMessage = "Écrivez une année entre 1990 et 2100.")] public int? Year { get; set; }
    [Display(Name = "Adresse de la publication")] public string? Url { get; set; }
    [Display(Name = "Vérifié par")] public string? VerifiedBy { get; set; }
}
