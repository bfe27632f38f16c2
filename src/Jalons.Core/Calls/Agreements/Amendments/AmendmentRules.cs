using Jalons.Core.Calls.Budgets;
using Jalons.Core.Programmes;
using Jalons.Documents.Typography;

namespace Jalons.Core.Calls.Agreements.Amendments;

/// <summary>What an amendment must respect: it says why and from when, changes what is signed, and moves money inside the envelope.</summary>
public sealed class AmendmentRules(Programme programme, IReadOnlyList<AgreementFile> agreements)
{
    /// <summary>The value of a measure of an agreement before <paramref name="from"/>.</summary>
    public static long Before(AgreementFile file, string measure, DateOnly from)
        => measure == AmendmentLine.Money ? file.AmountAt(from) : file.TargetsOf(measure).LastOrDefault(target => target.From <= from)?.Value ?? 0;

    /// <summary>The whole envelope that amounts stay within: the call's, or the programme's.</summary>
    public long EnvelopeCents => (agreements is [{ Call: { } call }, ..] ? call.EnvelopeCents : (long?)null) ?? programme.EnvelopeCents;

    /// <summary>The sum of all amounts on the day it takes effect, changes included.</summary>
    public long TotalWith(Amendment amendment) => agreements.Sum(file => file.AmountAt(amendment.InForceFrom)) + amendment.Lines.Where(line => line.IsMoney).Sum(line => line.After - line.Before);

    public IEnumerable<string> FaultsOf(Amendment amendment)
    {
        if (amendment.Lines.Count == 0) yield return "Changez au moins une cible ou un montant.";
        foreach (var line in amendment.Lines)
        {
            var file = agreements.First(known => known.Agreement.Id == line.AgreementId);
            if (file.Agreement.State is not AgreementState.Signed) yield return $"{file.Territory.Name} : la convention n’est pas signée, elle se corrige sans avenant.";
            if (line.After < 0) yield return $"{file.Territory.Name} : une cible ou un montant ne peut pas être négatif.";
            if (Before(file, line.Measure, amendment.InForceFrom) != line.Before) yield return $"{file.Territory.Name} : ce que l’avenant remplace a changé depuis qu’il est écrit. Relisez-le et enregistrez-le de nouveau.";
            if (!line.IsMoney && file.TargetsOf(line.Measure) is [.., var last] && amendment.InForceFrom <= last.From) yield return $"{file.Territory.Name} : la cible en vigueur date du {French.Date(last.From)} ; l’avenant prend effet après ce jour.";
        }
        if (amendment.Lines.Exists(line => line.IsMoney) && TotalWith(amendment) > EnvelopeCents)
            yield return $"Les montants des conventions feraient {Cents.InFrench(TotalWith(amendment))} : l’enveloppe est de {Cents.InFrench(EnvelopeCents)}.";
    }
}
