using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Calls.Reviewing;

/// <summary>A dossier as its reviewer reads and scores it: a draft may be partial, what is handed in is whole and holds for the revision that was read.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel, IShowsNames
{
    /// <summary>A dossier names the people of its structure: who opened it is noted.</summary>
    public bool ShowsNames => true;

    [BindProperty] public int Revision { get; set; }
    [BindProperty] public long Grid { get; set; }
    [BindProperty] public Dictionary<string, string?> Levels { get; set; } = [];
    [BindProperty] public Dictionary<string, string?> Comments { get; set; } = [];
    [BindProperty, Display(Name = "Pourquoi vous ne pouvez pas l’évaluer")] public string? Conflict { get; set; }

    public ReviewDesk Desk { get; private set; } = null!;
    public bool IsHandedIn => Desk.Review is { SubmittedAt: not null } review && review.Revision == Desk.Dossier.Revision;
    public static IReadOnlyList<Choice> ChoicesOf(Criterion criterion) => [.. criterion.Levels.Select((words, level) => new Choice(level.ToString(CultureInfo.InvariantCulture), $"{level}, {words}"))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        (Revision, Grid) = (Desk.Dossier.Revision, Desk.Grid.Id);
        Levels = Desk.Review?.Levels.ToDictionary(level => level.Key, level => (string?)level.Value.ToString(CultureInfo.InvariantCulture)) ?? [];
        Comments = Desk.Review?.Comments.ToDictionary(comment => comment.Key, comment => (string?)comment.Value) ?? [];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var levels = LevelsRead;
        foreach (var fault in Desk.Faults(Revision, Grid, levels)) ModelState.AddModelError("", fault);
        if (!ModelState.IsValid) return this.Invalid();

        var review = Write(levels);
        (review.Score, review.SubmittedAt) = (Desk.Grid.ScoreOf(levels), review.SavedAt);
        db.Acts.Add(me.Scope.Acts($"Évaluation du dossier {Desk.Dossier.Reference} remise", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"Votre évaluation de {Desk.Dossier.Applicant} est remise.", Links.MyDossiers);
    }

    public async Task<IActionResult> OnPostDraftAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (Desk.IsDecided) ModelState.AddModelError("", "Le comité a décidé : ce dossier ne se note plus.");
        if (!ModelState.IsValid) return this.Invalid();

        Write(LevelsRead);
        db.Acts.Add(me.Scope.Acts($"Brouillon d’évaluation du dossier {Desk.Dossier.Reference}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done("Votre brouillon est gardé.", Links.MyDossier(id));
    }

    public async Task<IActionResult> OnPostConflictAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (string.IsNullOrWhiteSpace(Conflict)) ModelState.AddModelError(nameof(Conflict), "Dites en quelques mots votre lien avec ce candidat.");
        if (!ModelState.IsValid) return this.Invalid();

        (Desk.Assignment.ConflictAt, Desk.Assignment.ConflictReason) = (time.GetUtcNow().UtcDateTime, Conflict!.Trim());
        db.Acts.Add(me.Scope.Acts($"Conflit d’intérêts déclaré, dossier {Desk.Dossier.Reference}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done("Votre récusation est notée. Ce dossier ne vous est plus ouvert.", Links.MyDossiers);
    }

    private Dictionary<string, int> LevelsRead => Levels.Where(level => int.TryParse(level.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _)).ToDictionary(level => level.Key, level => int.Parse(level.Value!, CultureInfo.InvariantCulture));

    private Review Write(Dictionary<string, int> levels)
    {
        var review = db.Page(Desk);
        (review.GridId, review.Revision, review.SavedAt) = (Desk.Grid.Id, Desk.Dossier.Revision, time.GetUtcNow().UtcDateTime);
        review.Levels = levels;
        review.Comments = Comments.Where(comment => !string.IsNullOrWhiteSpace(comment.Value)).ToDictionary(comment => comment.Key, comment => comment.Value!.Trim()[..Math.Min(comment.Value!.Trim().Length, Review.CommentMaxLength)]);
        return review;
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.ReviewDesk(me.Scope, id, stop) is not { } desk) return false;

        Desk = desk;
        return true;
    }
}
