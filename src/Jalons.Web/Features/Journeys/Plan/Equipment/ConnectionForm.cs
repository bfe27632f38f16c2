using System.ComponentModel.DataAnnotations;
using Jalons.Core.Resources;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Journeys.Plan.Equipment;

/// <summary>A connection given: operator, start, months, what the person pays, and how it ends.</summary>
public sealed class ConnectionForm : IValidatableObject
{
    private const int ReasonMaxLength = 500;
    private const int MostMonths = 60;

    [Display(Name = "Opérateur"), StringLength(ConnectionGrant.OperatorMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Operator { get; set; }

    [Display(Name = "Date de début"), Required(ErrorMessage = "Indiquez le jour où la connexion commence.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Date d’activation")]
    public DateOnly? ActivatedOn { get; set; }

    [Display(Name = "Durée payée"), Required(ErrorMessage = "Indiquez la durée en mois."), Range(1, MostMonths, ErrorMessage = "Une durée va de {1} à {2} mois.")]
    public int? Months { get; set; }

    [Display(Name = "Contrepartie payée par la personne")]
    public string? Counterpart { get; set; }

    [Display(Name = "Pourquoi, alors qu’il y a une connexion chez elle ?"), StringLength(ReasonMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? DespiteHomeConnection { get; set; }

    [Display(Name = "Pourquoi une seconde dotation ?"), StringLength(ReasonMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? WhyAnother { get; set; }

    [Display(Name = "Date d’interruption")]
    public DateOnly? InterruptedOn { get; set; }

    [Display(Name = "Cause de l’interruption"), StringLength(ReasonMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? InterruptionReason { get; set; }

    [Display(Name = "Date de fin")]
    public DateOnly? EndedOn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (EndedOn < On) yield return new("La fin précède le début. Vérifiez les dates.", [nameof(EndedOn)]);
        if (InterruptedOn < On) yield return new("L’interruption précède le début. Vérifiez les dates.", [nameof(InterruptedOn)]);
        if (InterruptedOn is not null && string.IsNullOrWhiteSpace(InterruptionReason)) yield return new("Dites pourquoi la connexion s’est interrompue.", [nameof(InterruptionReason)]);
    }

    public static ConnectionForm Of(ConnectionGrant? known, DateOnly today, int minimum) => known is null ? new() { On = today, Months = minimum } : new()
    {
        Operator = known.Operator,
        On = known.On,
        ActivatedOn = known.ActivatedOn,
        Months = known.Months,
        Counterpart = known.CounterpartCents is { } cents ? Amounts.Typed(cents) : null,
        DespiteHomeConnection = known.DespiteHomeConnection,
        WhyAnother = known.WhyAnother,
        InterruptedOn = known.InterruptedOn,
        InterruptionReason = known.InterruptionReason,
        EndedOn = known.EndedOn,
    };

    public void WriteTo(ConnectionGrant grant, int? cents)
    {
        (grant.Operator, grant.On, grant.ActivatedOn, grant.Months) = (Operator?.Trim(), On, ActivatedOn, Months);
        (grant.CounterpartCents, grant.DespiteHomeConnection, grant.WhyAnother) = (cents ?? 0, DespiteHomeConnection?.Trim(), string.IsNullOrWhiteSpace(WhyAnother) ? null : WhyAnother.Trim());
        (grant.InterruptedOn, grant.InterruptionReason, grant.EndedOn) = (InterruptedOn, InterruptionReason?.Trim(), EndedOn);
    }
}

/// <summary>One top-up of the connection.</summary>
public sealed class RechargeForm
{
    private const int MostMonths = 24;

    [Display(Name = "Date du rechargement"), Required(ErrorMessage = "Indiquez le jour du rechargement.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Mois ajoutés"), Required(ErrorMessage = "Indiquez le nombre de mois."), Range(1, MostMonths, ErrorMessage = "De {1} à {2} mois.")]
    public int? Months { get; set; }

    [Display(Name = "Qui paie ?"), Required(ErrorMessage = "Dites qui paie.")]
    public RechargePayer? PaidBy { get; set; }

    [Display(Name = "Qui l’accompagne ?"), StringLength(ConnectionGrant.OperatorMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? AccompaniedBy { get; set; }

    public static readonly IReadOnlyList<Choice> Payers =
    [
        new(nameof(RechargePayer.Project), "Le projet"), new(nameof(RechargePayer.PersonAccompanied), "La personne, avec l’aide de quelqu’un"), new(nameof(RechargePayer.Person), "La personne, seule"),
    ];

    public static string InFrench(RechargePayer payer) => Payers.First(choice => choice.Value == payer.ToString()).Label;
}
