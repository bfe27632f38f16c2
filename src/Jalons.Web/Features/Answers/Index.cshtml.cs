using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Features.Journeys;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Answers;

/// <summary>Where the person answers a follow-up herself: whoever holds the link, nobody's name on the page, one answer.</summary>
public sealed class IndexModel(AppDb db, TimeProvider time) : PageModel
{
    private AnswerLink? _link;

    [BindProperty] public AnswerForm Form { get; set; } = new();

    public Programme Programme { get; private set; } = null!;
    public IReadOnlyList<Choice> BarrierChoices => new FieldForm([], Lists.For(Programme)).ChoicesOf(AnnexeDictionary.Get("diagnosis.barriers"), Programme.Today(time));
    public bool IsOpen => _link is not null;
    public bool IsThanked { get; private set; }

    public async Task<IActionResult> OnGetAsync(string jeton, CancellationToken stop) => await FindAsync(jeton, stop) ? Page() : Closed();

    public async Task<IActionResult> OnPostAsync(string jeton, CancellationToken stop)
    {
        if (!await FindAsync(jeton, stop)) return Closed();
        if (Situations.All.Find(Form.Situation) is null && Form.Situation is not null) ModelState.AddModelError("Form.Situation", "Choisissez une réponse de la liste.");
        if (!ModelState.IsValid) return this.Invalid();

        IsThanked = await WriteAsync(stop);
        if (IsThanked) return Page();

        ModelState.AddModelError("", "Votre réponse n’a pas pu être enregistrée. Appuyez de nouveau sur le bouton.");
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<bool> WriteAsync(CancellationToken stop)
    {
        var scope = Scope.Whole(Programme.Id, "La personne elle-même");
        var publicId = await db.Journeys.Where(journey => journey.Id == _link!.JourneyId).Select(journey => journey.PublicId).SingleAsync(stop);
        var file = (await db.OpenFile(scope, publicId, stop))!;
        (file.Source, file.RecordedAt) = (FactSource.Page, time.GetUtcNow().UtcDateTime);
        var before = FileSnapshot.Of(file);
        Form.WriteTo(file.Answer(_link!.Months), Programme.Today(time));
        _link.UsedAt = file.RecordedAt;
        try
        {
            await db.SaveFile(file, before, Programme, scope.Acts("A répondu au suivi par son lien", "/reponse", time), stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private static PageResult Closed() => new() { StatusCode = StatusCodes.Status404NotFound };

    private async Task<bool> FindAsync(string token, CancellationToken stop)
    {
        var hash = Secret.HashOf(token);
        var link = await db.AnswerLinks.SingleOrDefaultAsync(link => link.TokenHash == hash, stop);
        if (link is null || await db.LoadProgramme(link.ProgrammeId, stop) is not { } programme || !link.IsOpen(programme.Today(time))) return false;

        (_link, Programme) = (link, programme);
        return true;
    }
}

/// <summary>The same questions as on the phone, said to the person.</summary>
public sealed class AnswerForm
{
    private const int WordsMaxLength = 1000;

    [Display(Name = "Où en êtes-vous aujourd’hui ?"), Required(ErrorMessage = "Choisissez la réponse la plus proche.")]
    public string? Situation { get; set; }

    [Display(Name = "Votre ordinateur ou votre appareil fonctionne-t-il ?")]
    public string? Equipment { get; set; }

    [Display(Name = "Avez-vous toujours une connexion Internet ?")]
    public string? Connection { get; set; }

    [Display(Name = "Qu’est-ce qui est difficile pour vous aujourd’hui ?"), ModelBinder<ChoiceMaskBinder>]
    public long? Barriers { get; set; }

    [Display(Name = "Voulez-vous ajouter quelque chose ?"), StringLength(WordsMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Words { get; set; }

    public static readonly IReadOnlyList<Choice> SituationChoices =
    [
        new("lasting_job", "J’ai un emploi de six mois ou plus"), new("short_job", "J’ai un emploi court ou de l’intérim"),
        new("siae", "Je travaille dans une structure d’insertion"), new("training", "Je suis en formation"), new("business", "Je crée mon activité"),
        new("searching", "Je cherche un emploi ou une formation"), new("unchanged", "Rien n’a changé"), new("worse", "C’est plus difficile"), new("other", "Autre chose"),
    ];

    public static readonly IReadOnlyList<Choice> StillWorks = [new("yes", "Oui"), new("no", "Non"), new("none", "Je n’en ai pas")];

    public void WriteTo(FollowUpAnswers answers, DateOnly today)
    {
        answers.Say(Situation, Words, Equipment, Connection);
        (answers.Channel, answers.On, answers.Barriers) = (ContactChannel.OwnAnswer, today, Barriers);
    }
}
