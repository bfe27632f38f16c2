using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Features.Journeys;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Referrals;

/// <summary>« Orienter une personne », in three screens. What is typed is kept on the server at each screen, and while typing where scripts run.</summary>
public sealed class FormModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    public const int KeptDays = ReferralRequest.DraftDays;
    public const string Confirmation = "confirm";

    public Guid Id { get; private set; }
    public ReferralStage Stage { get; private set; } = null!;
    public ReferralRequest? Draft { get; private set; }
    public FieldForm Fields { get; private set; } = null!;
    public Destination? Destination { get; private set; }
    public KnownPeople? Known { get; private set; }
    public DateOnly Today => me.Today;
    public int DaysToAnswer => me.Programme.Schedule.WorkingDaysToExpire;
    public IReadOnlyList<Choice> ConfirmationChoices { get; } = [new("yes", "J’ai demandé à la personne : elle n’est pas accompagnée par un autre projet, ou elle en change.")];

    /// <summary>Who is being sent, on the last screen.</summary>
    public string? Summary { get; private set; }
    public string? DestinationSentence => Destination is { Territory: { } territory, Project: { } project } ? $"Territoire {territory.Name} : l’orientation partira au projet {project.Name}." : null;
    public string Back => Links.AfterReferring(me.Scope);
    public string? SavedAt => Draft is null ? null : FrenchDates.Hour(Draft.SavedAt, me.Programme.TimeZone);

    public async Task<IActionResult> OnGetAsync(Guid id, string step, bool verifier, CancellationToken stop)
    {
        if (!await FindAsync(id, step, stop)) return NotFound();
        if (Draft is null && Stage.Rank > 0) return LocalRedirect(Links.Refer(id, ReferralStage.All[0].Slug));

        await ShowAsync(stop);
        if (verifier) Answers.Check(ModelState, Stage, Destination, Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string step, CancellationToken stop)
    {
        try
        {
            return await ContinueAsync(id, step, stop);
        }
        catch (DbUpdateException)
        {
            // What scripts keep while typing was on its way: this form, sent last, has the last word.
            db.ChangeTracker.Clear();
            ModelState.Clear();
            return await ContinueAsync(id, step, stop);
        }
    }

    private async Task<IActionResult> ContinueAsync(Guid id, string step, CancellationToken stop)
    {
        if (!await FindAsync(id, step, stop)) return NotFound();

        await SaveAsync(stop);
        await ShowAsync(stop);
        Answers.Check(ModelState, Stage, Destination, Today);
        if (Stage.Next is null && Known is { Elsewhere: true } && Request.Form[Confirmation] != "yes") ModelState.AddModelError(Confirmation, "Confirmez que vous en avez parlé avec la personne.");
        if (!ModelState.IsValid) return this.Invalid();
        if (Stage.Next is { } next) return LocalRedirect(Links.Refer(id, next.Slug));
        if (Answers.FirstToCorrect(Destination, Today) is { } wrong) return LocalRedirect(Links.Refer(id, wrong.Slug) + "?verifier=true");

        // What came on paper was answered when it was filled in.
        if (me.Scope.Role is not Role.Prescriber) Answers.File.ConsentOn = Answers.File.Journey.Referral.On;
        Draft!.MayBeKnown = Known is { Elsewhere: true } or { Mine.Count: > 0 };
        await db.Send(Draft, Answers.File, Destination!, me.Programme, me.Scope.Acts("Orientation envoyée", Request.Path, time), stop);
        // What came on paper is its author's, whom the project only writes for.
        if (me.Scope.Role is not Role.Prescriber) Draft.AccountId = null;
        await db.SaveChangesAsync(stop);
        return this.Done($"L’orientation de {Draft.Name} est partie vers le projet {Destination!.Project!.Name}.", Links.AfterReferring(me.Scope));
    }

    /// <summary>Keeps what is typed so far; answers with the hour.</summary>
    public async Task<IActionResult> OnPostDraftAsync(Guid id, string step, CancellationToken stop)
    {
        if (!await FindAsync(id, step, stop)) return NotFound();

        try
        {
            await SaveAsync(stop);
        }
        catch (DbUpdateException)
        {
            // The form itself was sent meanwhile: it holds all that was typed, and more.
            return Content("");
        }
        return Content($"Brouillon gardé à {SavedAt}");
    }

    public async Task<IActionResult> OnPostDiscardAsync(Guid id, string step, CancellationToken stop)
    {
        if (!await FindAsync(id, step, stop) || Draft is null) return NotFound();

        db.ReferralRequests.Remove(Draft);
        db.Acts.Add(me.Scope.Acts("Brouillon d'orientation jeté", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done("Le brouillon est jeté.", Links.AfterReferring(me.Scope));
    }

    private TypedAnswers Answers { get; set; } = null!;

    private async Task SaveAsync(CancellationToken stop)
    {
        if (Draft is null)
        {
            db.ReferralRequests.Add(Draft = new() { PublicId = Id, ProgrammeId = me.Scope.ProgrammeId, AccountId = me.Scope.AccountId, OrganisationId = me.Scope.Role is Role.Prescriber ? me.Scope.OrganisationId : null, Typed = Answers.Typed });
            db.Acts.Add(me.Scope.Acts("Brouillon d’orientation ouvert", Request.Path, time));
        }
        Answers.Take(Stage, Request.Form);
        var person = Answers.File.Person;
        person.Index();
        Draft.Typed = Answers.Typed;
        (Draft.Name, Draft.SearchText, Draft.BirthDate) = (person.DisplayName, person.SearchText, person.BirthDate);
        Draft.SavedAt = time.GetUtcNow().UtcDateTime;
        Draft.Version++;
        await db.SaveChangesAsync(stop);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Answers.Show(ModelState, Stage);
        var (person, referral) = (Answers.File.Person, Answers.File.Journey.Referral);
        Destination = await Destination.Of(db, me.Programme, Answers.File.Journey.Profile.City, Answers.IsAse ? referral.AseDistrict : null, Today, stop);
        if (Stage.Next is not null) return;

        Summary = $"{person.DisplayName}{(person.BirthDate is { } birth ? $", né·e le {FrenchDates.Full(birth)}" : "")}";
        Known = await KnownPeople.Like(db, person, me.Scope, Id, stop);
    }

    /// <summary>A new demand has no row yet; one that exists is its author's alone while it is a draft.</summary>
    private async Task<bool> FindAsync(Guid id, string step, CancellationToken stop)
    {
        if (!me.Scope.Refers || ReferralStage.Find(step) is not { } stage) return false;

        (Id, Stage) = (id, stage);
        Draft = await db.ReferralRequests.DraftsOf(me.Scope).SingleOrDefaultAsync(request => request.PublicId == id, stop);
        if (Draft is null && await db.ReferralRequests.AnyAsync(request => request.PublicId == id, stop)) return false;

        var lists = await CallLists.Of(db, me.Programme, stop);
        Fields = new FieldForm([.. stage.Questions.Select(question => question.Field)], lists.Lists);
        Answers = new(lists, Draft?.Typed is { } typed ? new(typed) : await KnownAlready.Of(db, me, stop));
        return true;
    }
}
