using System.Linq.Expressions;
using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Journeys;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>Q03, Q05 to Q09: how sound the data are.</summary>
internal static class Coherence
{
    public static readonly IReadOnlyList<Indicator> All =
    [
        Recognised(),
        new("Q05", "Dossiers à revoir", IndicatorUnit.Percent)
        {
            Scope = "personnes reçues en diagnostic",
            Numerator = asOf => Shares.Received(asOf).And(Incoherences.Rules.Select(rule => rule.Rows).Aggregate((any, next) => any.Or(next))),
            Denominator = Shares.Received,
            Modalities = [.. Incoherences.Rules.Select(rule => new Modality(rule.Code, rule.Label, asOf => Shares.Received(asOf).And(rule.Rows)))],
            IsMultiple = true,
            Says = new("a un dossier à revoir", "ont un dossier à revoir"),
        },
        Count("Q06", "Services datés d’avant le diagnostic", asOf => Shares.Received(asOf).And(Incoherences.BeforeDiagnosis), "a un service daté d’avant le diagnostic", "ont un service daté d’avant le diagnostic"),
        Count("Q07", "Dates après le jour de la situation", asOf => Incoherences.AfterTheDay(asOf.At), "a une date après ce jour", "ont une date après ce jour"),
        Count("Q08", "Équipements contradictoires", asOf => Shares.Received(asOf).And(Incoherences.Contradictory), "a des équipements contradictoires", "ont des équipements contradictoires"),
        new("Q09", "Jours depuis le dernier fait transmis", IndicatorUnit.Days)
        {
            Scope = "personnes du programme",
            Numerator = Shares.Entered,
            Says = new("est connue", "sont connues"),
            Measures = (place, draft) => place.Rows.Select(row => LastOf(row, place.At)).Max() is { } last ? draft with { Value = place.At.DayNumber - last.DayNumber } : draft.NotMeasurable("Aucun fait n’est daté."),
            Writes = figure => $"Le dernier fait daté{(figure.Territory is { } territory ? $" du territoire {territory}" : "")} remonte à {French.Count((long)figure.Value!.Value)} jour{(figure.Value < 2 ? "" : "s")} avant le {French.Date(figure.At)}.",
        },
    ];

    private static Indicator Count(string code, string label, Rows rows, string one, string many)
        => new(code, label, IndicatorUnit.Count) { Scope = "personnes du programme", Numerator = rows, Says = new(one, many) };

    /// <summary>Of the answers kept, those that are on the annexe's lists. What was in the files before recoding is told by the import's journal, not by the facts.</summary>
    private static Indicator Recognised()
    {
        var answers = typeof(Answers).GetFields().Select(field => field.GetValue(null)).OfType<Answer>().ToList();
        return new("Q03", "Réponses conformes aux listes", IndicatorUnit.Percent)
        {
            Scope = "réponses à choix unique",
            Numerator = _ => journey => true,
            Modalities = [.. answers.Select(answer => new Modality(answer.Field, AnnexeDictionary.Get(answer.Field).ShortLabel,
                _ => answer.IsOneOf([.. AnnexeDictionary.Get(answer.Field).List!.Options.Select(option => option.Code)])) { Base = _ => Given(answer) })],
            IsMultiple = true,
            Says = new("est sur la liste de l’annexe", "sont sur la liste de l’annexe"),
            Computes = draft => draft.Summed() with { Reason = "Après recodage ; ce que les fichiers écrivaient autrement est au journal des imports." },
        };
    }

    private static Expression<Func<Journey, bool>> Given(Answer answer) => answer.Column.Is(code => code != null && code != "");

    private static DateOnly? LastOf(StudyRow row, DateOnly at)
        => new[] { row.ReferredOn, row.DiagnosedOn, row.ComputerOn, row.ConnectionOn, row.TrainingOn, row.CertificationOn, row.FollowUp3On, row.FollowUp6On }.Where(day => day <= at).Max();
}
