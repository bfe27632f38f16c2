using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Calls.Agreements;

namespace Jalons.Web.Features.Calls.Agreements.Parts;

/// <summary>Reference, amount, days and targets of an agreement that nobody signed yet.</summary>
public sealed class FrameForm
{
    private const int HighestTarget = 1_000_000;

    [Display(Name = "Référence"), StringLength(Agreement.ReferenceMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Reference { get; set; }
    [Display(Name = "Montant"), Required(ErrorMessage = "Écrivez le montant.")] public string? Amount { get; set; }
    [Display(Name = "Premier jour"), Required(ErrorMessage = "Écrivez le premier jour.")] public DateOnly? StartsOn { get; set; }
    [Display(Name = "Dernier jour"), Required(ErrorMessage = "Écrivez le dernier jour.")] public DateOnly? EndsOn { get; set; }

    /// <summary>By code of the indicator.</summary>
    public Dictionary<string, string?> Targets { get; set; } = [];

    public static FrameForm Of(Agreement agreement) => new()
    {
        Reference = agreement.Reference,
        Amount = Amounts.Typed(agreement.AmountCents),
        StartsOn = agreement.StartsOn,
        EndsOn = agreement.EndsOn,
        Targets = agreement.Targets.ToDictionary(target => target.Indicator, target => (string?)target.Value.ToString(CultureInfo.InvariantCulture)),
    };

    /// <param name="othersCents">What the other agreements take of the envelope.</param>
    public IEnumerable<(string Field, string Message)> Faults(Agreement agreement, long othersCents, long envelopeCents)
    {
        if (Amount is not null && Amounts.Read(Amount) is not > 0) yield return (nameof(Amount), "Écrivez un montant en euros, par exemple 187 500.");
        else if (Amounts.Read(Amount) + othersCents > envelopeCents) yield return (nameof(Amount), $"Avec les autres conventions, cela ferait {Amounts.Said(Amounts.Read(Amount)!.Value + othersCents)} : l’enveloppe est de {Amounts.Said(envelopeCents)}.");
        if (EndsOn <= StartsOn) yield return (nameof(EndsOn), "Le dernier jour suit le premier.");
        foreach (var target in agreement.Targets.Where(target => Read(target.Indicator) is null)) yield return ($"{nameof(Targets)}[{target.Indicator}]", "Écrivez un nombre entier.");
    }

    public void ApplyTo(Agreement agreement)
    {
        (agreement.Reference, agreement.AmountCents) = (string.IsNullOrWhiteSpace(Reference) ? null : Reference.Trim(), Amounts.Read(Amount)!.Value);
        (agreement.StartsOn, agreement.EndsOn) = (StartsOn!.Value, EndsOn!.Value);
        agreement.Targets = [.. agreement.Targets.Select(target => target with { Value = Read(target.Indicator)!.Value })];
    }

    private int? Read(string indicator) => int.TryParse(Targets.GetValueOrDefault(indicator), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= HighestTarget ? value : null;
}
