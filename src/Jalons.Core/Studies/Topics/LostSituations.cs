using Jalons.Documents;
using Jalons.Documents.Typography;
using Jalons.Statistics.Missing;

namespace Jalons.Core.Studies.Topics;

/// <summary>S03 under three readings of the unknown: left out, weighted by who resembles them, all no or all yes (evaluation, M14).</summary>
internal static class LostSituations
{
    public static IEnumerable<Block> Of(StudyData data)
    {
        if (data.Findings.Situation is not { } found || data.Share("S03") is not Cell.Percent seen || MissingBounds.Of(found.Yes, found.Due - found.Known, found.Due) is not { } bounds) yield break;
        if (data.Disclosure.IsSmall(found.Yes) || data.Disclosure.IsSmall(found.Known - found.Yes) || data.Disclosure.IsSmall(found.Due - found.Known)) yield break;

        yield return new Table("Ce que les situations inconnues à 3 mois peuvent cacher", [Column.Words("Hypothèse", 4), new("Part", 1.2)],
        [
            Row.Of("Parmi les seules situations connues", seen),
            Row.Of("Chaque réponse représente aussi les personnes semblables qui n’ont pas répondu", Percent(found.Weighted)),
            Row.Of("Aucune des personnes inconnues n’est en emploi, en formation ou en création d’activité", Percent(bounds.Lower)),
            Row.Of("Toutes le sont", Percent(bounds.Upper)),
        ])
        {
            Subtitle = "Personnes en emploi, en formation ou qui créent leur activité à 3 mois, en %.",
            Scope = $"Personnes diagnostiquées depuis 3 mois au {French.Date(data.At)}, n = {French.Count(found.Due)}, dont {French.Count(found.Known)} dont la situation est connue.",
            Note = $"Pondération par l’inverse de la probabilité d’être connu ; sont semblables les personnes de même {found.Alike}. Elle corrige ce que ces caractéristiques expliquent, et rien d’autre : la part vraie reste comprise entre les deux dernières lignes.",
            Source = data.Source,
        };
    }

    private static Cell.Percent Percent(double share) => new(100 * share);
}
