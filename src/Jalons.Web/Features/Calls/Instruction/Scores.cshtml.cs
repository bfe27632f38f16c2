using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Instruction;

/// <summary>The scores of a dossier side by side, criterion by criterion; a wide spread is discussed and what was said is kept.</summary>
public sealed class ScoresModel(AppDb db, CurrentUser me, TimeProvider time) : InstructionPage(db, me, time)
{
    [BindProperty, Display(Name = "Ce qui a été dit")] public string? Text { get; set; }

    [BindProperty, Display(Name = "Note retenue ensemble")] public string? Agreed { get; set; }

    private double? AgreedRead => double.TryParse(Agreed?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score <= 100 ? score : null;

    public IReadOnlyList<ScoringGrid> Grids { get; private set; } = [];
    public ScoringGrid GridOf(Review review) => Grids.First(grid => grid.Id == review.GridId);
    public string NameOf(Review review) => Dossier.Assignments.First(given => given.Id == review.AssignmentId).Reviewer;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        await ShowAsync(stop);
        if (string.IsNullOrWhiteSpace(Text)) ModelState.AddModelError(nameof(Text), "Écrivez ce que les évaluateurs se sont dit.");
        if (!string.IsNullOrWhiteSpace(Agreed) && AgreedRead is null) ModelState.AddModelError(nameof(Agreed), "Écrivez une note de 0 à 100, ou laissez vide.");
        if (!string.IsNullOrWhiteSpace(Agreed) && Dossier.CurrentReviews.Count == 0) ModelState.AddModelError(nameof(Agreed), "Aucune évaluation n’est remise : il n’y a pas de note à retenir.");
        if (!ModelState.IsValid) return this.Invalid();

        Db.ReviewDiscussions.Add(new() { ApplicationId = Dossier.Application.Id, Text = Text!.Trim(), AgreedScore = AgreedRead, Who = Me.Scope.Who, At = Now });
        Db.Acts.Add(Act($"Discussion des notes du dossier {Dossier.Application.Reference}"));
        await Db.SaveChangesAsync(stop);
        return this.Done("La discussion est gardée.", Links.UnderDossier(id, "notes"));
    }

    private async Task ShowAsync(CancellationToken stop)
        => Grids = await Db.ScoringGrids.AsNoTracking().Where(grid => grid.CallId == Book.Call.Id).OrderBy(grid => grid.Version).ToListAsync(stop);
}
