using System.ComponentModel.DataAnnotations;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Consents;

/// <summary>The four sentences and what was answered: with its day, its channel, its version; each may be withdrawn by itself.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    [BindProperty] public ConsentForm Form { get; set; } = new();

    public IReadOnlyList<Consent> Log { get; private set; } = [];

    public string? AnswerTo(Field sentence) => sentence.Read(JourneyFile).Text;

    public Consent? HeldFor(Field sentence) => Log.FirstOrDefault(consent => consent.Field == sentence.Code && consent.WithdrawnOn is null);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindConsentsAsync(id, stop)) return NotFound();

        Form.On = Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindConsentsAsync(id, stop)) return NotFound();

        RefuseFuture("Form.On", Form.On, "La date");
        if (!ModelState.IsValid) return this.Invalid();

        return await WriteAsync(Form.Sentence!, Form.Answer!, Form.On!.Value, Form.Channel!, "Accord recueilli", stop);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, string? phrase, CancellationToken stop)
        => await FindConsentsAsync(id, stop) && ConsentForm.Sentences.Any(sentence => sentence.Value == phrase)
            ? await WriteAsync(phrase!, "no", Today, "oral", "Accord retiré", stop)
            : NotFound();

    private async Task<IActionResult> WriteAsync(string sentence, string answer, DateOnly on, string channel, string done, CancellationToken stop)
    {
        var before = FileSnapshot.Of(JourneyFile);
        AnnexeDictionary.Get(sentence).Write(JourneyFile, FieldValue.Of(answer));
        (JourneyFile.ConsentOn, JourneyFile.ConsentChannel) = (on, channel);
        return await SaveAsync(before, done, stop, Links.Under(Journey.PublicId, "accords"));
    }

    private async Task<bool> FindConsentsAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        Log = await Db.Consents.AsNoTracking().Where(consent => consent.JourneyId == Journey.Id).OrderByDescending(consent => consent.On).ThenByDescending(consent => consent.Id).ToListAsync(stop);
        return true;
    }
}

public sealed class ConsentForm
{
    [Display(Name = "Quelle phrase ?"), Required(ErrorMessage = "Choisissez la phrase."), AllowedValues("profile.consent_evaluation", "profile.consent_promotion", "referral.agent_consent_evaluation", "referral.agent_consent_promotion", null, ErrorMessage = "Choisissez la phrase.")]
    public string? Sentence { get; set; }

    [Display(Name = "Réponse"), Required(ErrorMessage = "Choisissez une réponse."), AllowedValues("yes", "no", null, ErrorMessage = "Choisissez une réponse.")]
    public string? Answer { get; set; }

    [Display(Name = "Date"), Required(ErrorMessage = "Indiquez le jour de la réponse.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Comment ?"), Required(ErrorMessage = "Dites comment la réponse a été donnée."), AllowedValues("oral", "paper", "screen", null, ErrorMessage = "Dites comment la réponse a été donnée.")]
    public string? Channel { get; set; }

    public static readonly IReadOnlyList<Choice> Sentences =
        [.. Core.Referrals.Consents.Sentences.OrderBy(field => field.Section == Section.Referral).Select(field => new Choice(field.Code, ShortOf(field), Core.Referrals.Consents.SentenceOf(field)))];

    public static readonly IReadOnlyList<Choice> Answers = [new("yes", "Oui"), new("no", "Non")];

    public static readonly IReadOnlyList<Choice> Channels = [new("oral", "De vive voix"), new("paper", "Par écrit, sur papier"), new("screen", "À l’écran")];

    public static string ShortOf(Field field) => (field.Section == Section.Referral ? "Le professionnel, " : "La personne, ") + (field.Code.EndsWith("evaluation", StringComparison.Ordinal) ? "pour l’évaluation" : "pour la promotion");
}
