using Jalons.Core.Indicators.Study;
using Jalons.Documents.Typography;
using Jalons.Statistics.Data;
using Jalons.Statistics.Regression;
using Jalons.Statistics.Tables;
using StudyRows = Jalons.Core.Indicators.Study.StudyRows;

namespace Jalons.Core.Studies.Models;

/// <summary>The three models of « qui va au bout »: equipped, entered in training, certified, each among those it was proposed to three months ago or more.</summary>
internal static class JourneyModels
{
    private const string Outcome = "issue", Yes = "oui", No = "non", NotKnown = "non renseigné";

    /// <summary>Unknown answers are a level of their own from this share; below, their rows are left out and counted.</summary>
    private const double MissingAsLevel = 0.05;
    private static readonly LogisticOptions Options = new();

    public static IReadOnlyList<JourneyModel> Of(StudyRows rows)
    {
        var latest = rows.AsOf.At.AddDays(-rows.AsOf.Programme.Thresholds.DaysBeforeDropout);
        var known = rows.In(null).Rows.Where(row => row.Received && (row.DiagnosedOn is null || row.DiagnosedOn <= latest)).ToList();
        var variables = ModelVariables.Of(rows.AsOf.Programme);
        return
        [
            Of(new("ordinateur", "Recevoir son ordinateur", "ont reçu leur ordinateur", "personnes orientées vers un ordinateur", 0, 0), [.. known.Where(row => row.OrientedComputer)], row => row.DoneComputer, variables),
            Of(new("certification", "Obtenir la certification", "ont obtenu la certification", "personnes orientées vers une certification", 0, 0), [.. known.Where(row => row.OrientedCertification)], row => row.Certified, variables),
            Of(new("formation", "Entrer en formation", "sont entrées en formation", "personnes orientées vers une formation", 0, 0), [.. known.Where(row => row.OrientedTraining)], row => row.DoneTraining, variables),
        ];
    }

    private static JourneyModel Of(JourneyModel asked, IReadOnlyList<StudyRow> rows, Func<StudyRow, bool> done, IReadOnlyList<(string Name, Func<StudyRow, string?> Value)> variables)
    {
        var columns = variables.Select(variable => Column(rows, variable)).Where(column => column.WithoutEmptyLevels().Levels.Count > 1).ToList();
        var complete = Enumerable.Range(0, rows.Count).Where(row => columns.All(column => column.Codes[row] != 0)).ToList();
        var model = asked with { N = complete.Count, Events = complete.LongCount(row => done(rows[row])), Dropped = rows.Count - complete.Count };
        var parameters = 1 + columns.Sum(column => complete.Select(row => column[row]).Distinct().Count() - 1);
        if (Refused(model, parameters) is { } refusal) return model with { Refusal = refusal };

        var table = new StudyTable([.. columns.Select(column => (Column)CategoricalColumn.From(column.Name, complete.Select(row => column[row]))), CategoricalColumn.From(Outcome, complete.Select(row => done(rows[row]) ? Yes : No))]);
        var terms = columns.Select(column => new CategoricalTerm(column.Name, MostFrequent(table.Categorical(column.Name)))).ToList();
        var fit = Logistic.Fit(table, Outcome, Yes, terms, Options);
        return fit.Warnings.Any(warning => warning is LogisticWarning.NotConverged or LogisticWarning.Undetermined or LogisticWarning.IllConditioned)
            ? model with { Refusal = "Le calcul du modèle n’aboutit pas : plusieurs caractéristiques disent la même chose." }
            : model with { Fit = fit, Variables = Read(fit, terms) };
    }

    private static string? Refused(JourneyModel model, int parameters)
    {
        var (needed, others) = ((long)(Options.EventsPerParameter * parameters), model.N - model.Events);
        return Math.Min(model.Events, others) >= needed ? null
            : $"Il n’y a pas de modèle : sur {French.Count(model.N)} {model.Scope}, {(model.Events < others ? "trop peu" : "presque toutes")} {model.Outcome}. "
                + $"Pour {French.Count(parameters)} paramètres, il faudrait au moins {French.Count(needed)} personnes de chaque côté.";
    }

    private static CategoricalColumn Column(IReadOnlyList<StudyRow> rows, (string Name, Func<StudyRow, string?> Value) variable)
    {
        var column = CategoricalColumn.From(variable.Name, rows.Select(variable.Value));
        return column.MissingCount >= MissingAsLevel * rows.Count ? column.WithMissingAs(NotKnown) : column;
    }

    private static string MostFrequent(CategoricalColumn column)
        => Enumerable.Range(0, column.Count).GroupBy(row => column[row]!).OrderByDescending(level => level.Count()).ThenBy(level => level.Key, StringComparer.Ordinal).First().Key;

    private static IReadOnlyList<ModelVariable> Read(LogisticFit fit, IReadOnlyList<CategoricalTerm> terms)
    {
        var coefficients = fit.Coefficients.Skip(1).ToList();
        var holm = MultipleTesting.Holm([.. coefficients.Select(coefficient => coefficient.P ?? double.NaN)]);
        var levels = MarginalEffects.Of(fit).Select(effect =>
        {
            var rank = coefficients.FindIndex(coefficient => coefficient.Term == effect.Term && coefficient.Level == effect.Level);
            var (coefficient, odds) = (coefficients[rank], coefficients[rank].OddsRatio ?? 1);
            return new ModelLevel(effect.Term, effect.Level!, 100 * effect.Effect, 100 * effect.Lower, 100 * effect.Upper, holm[rank], new(odds, coefficient.Lower ?? odds, coefficient.Upper ?? odds));
        }).ToLookup(level => level.Variable);
        return [.. terms.Select(term => new ModelVariable(term.Name, term.Reference!, [.. levels[term.Name]]))];
    }
}
