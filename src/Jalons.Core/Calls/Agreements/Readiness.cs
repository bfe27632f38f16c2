using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Calls.Budgets;

namespace Jalons.Core.Calls.Agreements;

/// <summary>What an agreement lacks before it may be sent to be signed.</summary>
public static class Readiness
{
    public static IEnumerable<string> FaultsOf(AgreementFile file, DateOnly today)
    {
        var agreement = file.Agreement;
        if (agreement.AmountCents <= 0) yield return "Le montant manque.";
        if (agreement.EndsOn <= agreement.StartsOn) yield return "Le dernier jour précède le premier.";
        foreach (var fault in Consortium.FaultsOf(agreement.Members, agreement.LeadOrganisationId, file.AmountAt(today), id => file.NameOf(id))) yield return fault;
        if (file.Instalments.Count == 0) yield return "L’échéancier des versements manque.";
        else if (file.Instalments.Sum(instalment => instalment.AmountCents) is var scheduled && scheduled > agreement.AmountCents) yield return $"Les versements de l’échéancier font {Cents.InFrench(scheduled)} : c’est plus que le montant de la convention, {Cents.InFrench(agreement.AmountCents)}.";
        if (agreement.Deliveries.Count == 0) yield return "Dites ce que le projet transmet, et quand.";
        if (file.Text is not { Text.Length: > 0 } text) yield return "Le texte manque.";
        else if (MergeField.UnknownIn(text.Text) is { Count: > 0 } unknown) yield return $"Le texte a des champs inconnus : {string.Join(", ", unknown.Select(code => $"{{{code}}}"))}.";
    }
}
