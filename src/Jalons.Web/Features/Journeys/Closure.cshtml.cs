using System.ComponentModel.DataAnnotations;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Journeys;

/// <summary>Closing a journey, with its day and its reason, or opening it again.</summary>
public sealed class ClosureModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    [BindProperty] public ClosureForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Reasons { get; } =
        [.. Enum.GetValues<ClosureReason>().Select(reason => new Choice(reason.ToString(), reason.InFrench))];

    protected override (object Stored, object Typed)? Versions => Journey.Closure is { } known ? (ClosureForm.Of(known), Form) : null;

    protected override IReadOnlyList<Choice>? AnswersTo(string question) => question == nameof(ClosureForm.Reason) ? Reasons : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form.On = Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (Meanwhile is not null) return new PageResult { StatusCode = StatusCodes.Status409Conflict };

        RefuseFuture("Form.On", Form.On, "La date de fin");
        if (Form.On < Journey.Progress.ReferredOn) ModelState.AddModelError("Form.On", "La date de fin précède l’orientation. Vérifiez-la.");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        var journey = Journey;
        journey.Closure ??= new Closure { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId };
        (journey.Closure.On, journey.Closure.Reason, journey.Closure.Comment) = (Form.On!.Value, Form.Reason!.Value, Form.Comment);
        await Db.FollowJourney(journey, ActFor("Parcours clos"), $"Parcours clos : {Form.Reason!.Value.InFrench.ToLower(FrenchDates.French)}.", stop);
        return await SaveAsync(before, "Parcours clos", stop);
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var before = FileSnapshot.Of(JourneyFile);
        Journey.Closure = null;
        await Db.FollowJourney(Journey, ActFor("Parcours rouvert"), "Parcours rouvert.", stop);
        return await SaveAsync(before, "Parcours rouvert", stop);
    }
}

public sealed class ClosureForm
{
    public const int CommentMaxLength = 2000;

    [Display(Name = "Date de fin"), Required(ErrorMessage = "Indiquez la date de fin du parcours.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Motif"), Required(ErrorMessage = "Choisissez un motif.")]
    public ClosureReason? Reason { get; set; }

    [Display(Name = "Précisions"), StringLength(CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Comment { get; set; }

    public static ClosureForm Of(Closure known) => new() { On = known.On, Reason = known.Reason, Comment = known.Comment };
}
