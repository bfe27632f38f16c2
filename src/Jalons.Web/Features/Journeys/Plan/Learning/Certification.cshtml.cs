using System.ComponentModel.DataAnnotations;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Resources;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.Plan.Learning;

/// <summary>A certification: which one, its session, whether she sat it and passed.</summary>
public sealed class CertificationModel(AppDb db, CurrentUser me, TimeProvider time) : OneOfSeveral<Certification>(db, me, time)
{
    private readonly Lists _lists = Lists.For(me.Programme);

    [BindProperty] public CertificationForm Form { get; set; } = new();

    public override string Slug => "certification";
    public override string AddWords => "Noter une autre certification";
    public override string TakeBackWords => "Retirer cette certification";
    protected override string TakenBack => "Certification retirée";
    protected override List<Certification> All => Journey.Certifications;
    protected override string Told(Certification fact) => ServiceWords.Of(fact, _lists);

    public IReadOnlyList<Choice> Types { get; private set; } = [];
    public IReadOnlyList<Choice> TakenChoices { get; private set; } = [];
    public IReadOnlyList<Choice> PassedChoices { get; private set; } = [];

    protected override (object Stored, object Typed)? Versions => Known is { } known ? (CertificationForm.Of(known), Form) : null;

    protected override IReadOnlyList<Choice>? AnswersTo(string question) => question switch
    {
        nameof(CertificationForm.Type) => Types,
        nameof(CertificationForm.Taken) => TakenChoices,
        nameof(CertificationForm.Passed) => PassedChoices,
        nameof(CertificationForm.Contributions) => Means.All,
        _ => null,
    };

    protected override void Fill()
    {
        if (Known is { } known) Form = CertificationForm.Of(known);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindOneAsync(id, stop)) return NotFound();

        RefuseFuture("Form.On", Form.On, "La date de passage");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        var certification = Make();
        (certification.Type, certification.Session, certification.Contribution) = (Among(Types, Form.Type), Form.Session?.Trim(), Means.Read(Form.Contributions));
        (certification.Taken, certification.On, certification.Passed) = (Among(TakenChoices, Form.Taken), Form.On, Among(PassedChoices, Form.Passed));
        return await SaveAsync(before, "Certification notée", stop);
    }

    protected override Task PrepareAsync(CancellationToken stop)
    {
        Types = ChoicesOf("diagnosis.certification_types");
        TakenChoices = ChoicesOf("follow_up.certification_taken");
        PassedChoices = ChoicesOf("follow_up.certification_passed");
        return Task.CompletedTask;
    }

    private Choice[] ChoicesOf(string field)
        => [.. _lists.OfferedIn(AnnexeDictionary.Get(field)).Where(option => option.Code != Option.NotStated).Select(option => new Choice(option.Code, option.LabelAt(Today)))];

    private static string? Among(IReadOnlyList<Choice> choices, string? code) => choices.FirstOrDefault(choice => choice.Value == code)?.Value;
}

public sealed class CertificationForm : IValidatableObject
{
    [Display(Name = "Quelle certification ?")]
    public string? Type { get; set; }

    [Display(Name = "Session"), StringLength(Certification.SessionMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Session { get; set; }

    [Display(Name = "L’a-t-elle passée ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public string? Taken { get; set; }

    [Display(Name = "Date de passage")]
    public DateOnly? On { get; set; }

    [Display(Name = "L’a-t-elle obtenue ?")]
    public string? Passed { get; set; }

    [Display(Name = "Moyens utilisés")]
    public List<string> Contributions { get; set; } = [];

    public static CertificationForm Of(Certification known) => new() { Type = known.Type, Session = known.Session, Taken = known.Taken, On = known.On, Passed = known.Passed, Contributions = Means.Ticked(known.Contribution) };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Taken is not (null or "yes") && On is not null) yield return new("Elle ne l’a pas encore passée : laissez la date vide.", [nameof(On)]);
        if (Taken is not (null or "yes") && Passed is not null) yield return new("Elle ne l’a pas encore passée : laissez le résultat vide.", [nameof(Passed)]);
    }
}
