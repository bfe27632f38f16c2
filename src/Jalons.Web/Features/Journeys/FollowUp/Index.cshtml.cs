using System.Globalization;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.FollowUp;

/// <summary>A follow-up at 3 or 6 months, or after the exit (0): what she says, or the attempts to reach her.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    /// <summary>« 3 », « 6 » or « sortie », as in the address.</summary>
    [BindProperty(SupportsGet = true)] public string Moment { get; set; } = "";

    public int Months => FollowUpWords.MonthsOf(Moment);

    [BindProperty(Name = nameof(Form))] public FollowUpForm Form { get; set; } = new();

    [BindProperty(Name = nameof(Attempt))] public AttemptForm Attempt { get; set; } = new();

    protected override (object Stored, object Typed)? Versions => Known is null ? null : (FollowUpForm.Of(Known, Today), Form);

    protected override IReadOnlyList<Choice>? AnswersTo(string question) => question switch
    {
        nameof(FollowUpForm.Situation) => FollowUpForm.SituationChoices,
        nameof(FollowUpForm.Equipment) or nameof(FollowUpForm.Connection) => FollowUpForm.StillWorks,
        nameof(FollowUpForm.Barriers) => BarrierChoices,
        nameof(FollowUpForm.Channel) => AttemptForm.Channels,
        _ => null,
    };


    public string Title => FollowUpWords.Title(Months);
    public IReadOnlyList<Choice> BarrierChoices { get; private set; } = [];
    public IReadOnlyList<ContactAttempt> Attempts => [.. JourneyFile.AttemptsAt(Months)];
    public FollowUpAnswers? Known => JourneyFile.AnswersAt(Months);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindFollowUpAsync(id, stop)) return NotFound();

        (Form, Attempt.On) = (FollowUpForm.Of(Known, Today), Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindFollowUpAsync(id, stop)) return NotFound();

        ForgetErrorsOf(nameof(Attempt));
        RefuseFuture("Form.On", Form.On, "La date du suivi");
        if (Form.On < Journey.Diagnosis.On) ModelState.AddModelError("Form.On", "La date du suivi précède le diagnostic. Vérifiez-la.");
        if (Situations.All.Find(Form.Situation) is null && Form.Situation is not null) ModelState.AddModelError("Form.Situation", "Choisissez une réponse de la liste.");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        Form.WriteTo(JourneyFile.Answer(Months));
        return await SaveAsync(before, $"{Title} noté", stop);
    }

    public async Task<IActionResult> OnPostAttemptAsync(Guid id, CancellationToken stop)
    {
        if (!await FindFollowUpAsync(id, stop)) return NotFound();

        ForgetErrorsOf(nameof(Form));
        RefuseFuture("Attempt.On", Attempt.On, "La date de l’essai");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        var ended = JourneyFile.Try(JourneyFile.Place(new ContactAttempt
        {
            Who = Me.Scope.Who,
            Months = Months,
            On = Attempt.On,
            Outcome = Attempt.Outcome!.Value,
            Channel = Attempt.Channel!.Value,
            Comment = Attempt.Comment,
        }), Me.Programme.Schedule);
        var done = ended ? $"{Title} : {FollowUpWords.Ended(Attempt.Outcome.Value)}" : $"{Title} : essai noté";
        return await SaveAsync(before, done, stop, ended ? null : FollowUpWords.Address(id, Months),
            ended ? $"{done}. Il n’est plus attendu ; si elle se manifeste, vous pourrez toujours le remplir." : $"Essai noté, {CountedAttempts}.");
    }

    private string CountedAttempts
        => $"{FrenchNumbers.Counted(Attempts.Count(past => past.IsFruitless), "essai sans réponse", "essais sans réponse")} sur {Me.Programme.Schedule.AttemptsBeforeUnreachable.ToString(CultureInfo.InvariantCulture)}";

    private void ForgetErrorsOf(string form)
    {
        ModelState.Forget(form);
        if (form == nameof(Attempt)) Attempt.On ??= Today;
        else Form = FollowUpForm.Of(Known, Today);
    }

    protected override Task PrepareAsync(CancellationToken stop)
    {
        BarrierChoices = new FieldForm([], Lists.For(Me.Programme)).ChoicesOf(AnnexeDictionary.Get("diagnosis.barriers"), Today);
        return Task.CompletedTask;
    }

    private async Task<bool> FindFollowUpAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) && (Months > 0 || Journey.Closure is not null);
}
