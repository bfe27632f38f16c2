using Jalons.Core.Calls.Applications;

namespace Jalons.Core.Calls.Instruction;

/// <summary>What is thought of retaining in one lot: the dossier and its grant.</summary>
public sealed record Selection(Instructed Dossier, long GrantedCents);

/// <summary>Holds a set of choices against the rules of the call: one project for each territory, within its part, within the envelope (simulation).</summary>
public static class Selecting
{
    public static IEnumerable<string> FaultsOf(Call call, IReadOnlyList<Selection> choices, Func<long, string> nameOfLot)
    {
        foreach (var choice in choices.Where(choice => !choice.Dossier.Standing.Competes))
            yield return $"Le dossier {choice.Dossier.Application.Reference} ({choice.Dossier.Application.Applicant}) est {choice.Dossier.Standing.InFrench} : il ne peut pas être retenu.";
        foreach (var lot in call.Lots)
        {
            var ofLot = choices.Where(choice => choice.Dossier.Application.LotId == lot.Id).ToList();
            if (ofLot.Count > 1) yield return $"{nameOfLot(lot.Id)} : un seul projet est retenu par territoire.";
            if (ofLot.Sum(choice => choice.GrantedCents) > lot.PartCents) yield return $"{nameOfLot(lot.Id)} : le montant dépasse la part de ce territoire.";
        }
        foreach (var choice in choices.Where(choice => choice.GrantedCents <= 0)) yield return $"Écrivez le montant accordé à {choice.Dossier.Application.Applicant}.";
        foreach (var choice in choices.Where(choice => choice.GrantedCents > choice.Dossier.Application.AskedCents)) yield return $"{choice.Dossier.Application.Applicant} : le montant accordé dépasse le montant demandé.";
        if (choices.Sum(choice => choice.GrantedCents) > call.EnvelopeCents) yield return "Le total dépasse l’enveloppe de l’appel.";
    }

    /// <summary>The outcome of a dossier that the committee did not choose by hand: what it was excluded for, or refused.</summary>
    public static (Outcome Outcome, string? Reason) Otherwise(Instructed dossier, Checklist list)
    {
        var reasons = string.Join(" ", dossier.Checks.Where(check => !check.Holds).Select(check => $"{list.Lines.FirstOrDefault(line => line.Code == check.Code)?.Label} : {check.Reason}"));
        return dossier.Standing switch
        {
            Standing.NotAdmissible when dossier.Application.Channel is not Channel.Platform => (Outcome.NotAdmissible, "Le projet n’a pas été déposé sur la plateforme, seule voie ouverte par l’appel."),
            Standing.NotAdmissible => (Outcome.NotAdmissible, reasons),
            Standing.NotEligible => (Outcome.NotEligible, reasons),
            _ => (Outcome.Refused, null),
        };
    }
}
