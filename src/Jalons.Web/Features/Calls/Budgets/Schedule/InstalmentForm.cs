using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Calls.Budgets.Schedule;

/// <summary>A payment of the schedule as it is typed: an amount in euros, or a share of what was granted.</summary>
public sealed class InstalmentForm
{
    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<InstalmentKind>().Select(kind => new Choice(kind.ToString(), kind.InFrench.Capitalised))];

    [Display(Name = "Nom du versement"), Required(ErrorMessage = "Donnez un nom à ce versement."), StringLength(Instalment.LabelMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Label { get; set; }
    [Display(Name = "Ce qui le déclenche"), Required(ErrorMessage = "Choisissez ce qui déclenche ce versement.")] public InstalmentKind? Kind { get; set; }
    [Display(Name = "Montant ou plafond")] public string? Amount { get; set; }
    [Display(Name = "Par diagnostic")] public string? Diagnosis { get; set; }
    [Display(Name = "Par ordinateur remis")] public string? Computer { get; set; }
    [Display(Name = "Par connexion remise")] public string? Connection { get; set; }
    [Display(Name = "Par certification passée")] public string? Certification { get; set; }
    [Display(Name = "Attendu le")] public DateOnly? DueOn { get; set; }
    [Display(Name = "Avenant qui le prévoit")] public string? Amendment { get; set; }
    public int Version { get; set; }

    public static InstalmentForm Of(Instalment known) => new()
    {
        Label = known.Label,
        Kind = known.Kind,
        Amount = known.Kind is InstalmentKind.FinalBalance ? null : Amounts.Typed(known.AmountCents),
        Diagnosis = Unit(known.DiagnosisCents),
        Computer = Unit(known.ComputerCents),
        Connection = Unit(known.ConnectionCents),
        Certification = Unit(known.CertificationCents),
        DueOn = known.DueOn,
        Version = known.Version,
    };

    public IEnumerable<(string Field, string Message)> Faults(long grantedCents)
    {
        if (Kind is InstalmentKind.Advance or InstalmentKind.OnCounts && AmountIn(grantedCents) is null or 0) yield return (nameof(Amount), "Écrivez un montant en euros ou une part, par exemple 40 %.");
        if (AmountIn(grantedCents) > grantedCents) yield return (nameof(Amount), $"Le montant dépasse ce qui est accordé ({Amounts.Said(grantedCents)}).");
        foreach (var (field, typed) in Units)
            if (!string.IsNullOrWhiteSpace(typed) && Amounts.Read(typed) is null) yield return (field, "Écrivez un montant en euros, par exemple 150.");
        if (Kind is InstalmentKind.OnCounts && Units.All(unit => Amounts.Read(unit.Typed) is null or 0)) yield return (nameof(Diagnosis), "Donnez un prix à un fait au moins : c’est ce que la liste compte.");
    }

    public void ApplyTo(Instalment instalment, long grantedCents)
    {
        (instalment.Label, instalment.Kind, instalment.DueOn, instalment.Version) = (Label!.Trim(), Kind!.Value, DueOn, instalment.Version + 1);
        instalment.AmountCents = Kind is InstalmentKind.FinalBalance ? 0 : AmountIn(grantedCents)!.Value;
        var isCounted = Kind is not InstalmentKind.Advance;
        (instalment.DiagnosisCents, instalment.ComputerCents) = (isCounted ? Amounts.Read(Diagnosis) ?? 0 : 0, isCounted ? Amounts.Read(Computer) ?? 0 : 0);
        (instalment.ConnectionCents, instalment.CertificationCents) = (isCounted ? Amounts.Read(Connection) ?? 0 : 0, isCounted ? Amounts.Read(Certification) ?? 0 : 0);
    }

    private IEnumerable<(string Field, string? Typed)> Units => [(nameof(Diagnosis), Diagnosis), (nameof(Computer), Computer), (nameof(Connection), Connection), (nameof(Certification), Certification)];

    // « 40 % » is a share of what was granted, rounded by the rule of payments.
    private long? AmountIn(long grantedCents)
    {
        if (Amount is null || !Amount.Contains('%', StringComparison.Ordinal)) return Amounts.Read(Amount);

        return decimal.TryParse(Amount.Replace("%", "", StringComparison.Ordinal).Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100 ? Cents.Share(grantedCents, percent) : null;
    }

    private static string? Unit(long cents) => cents == 0 ? null : Amounts.Typed(cents);
}
