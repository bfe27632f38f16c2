using Jalons.Statistics.Data;
using Jalons.Statistics.Regression;

namespace Jalons.Statistics.Requests;

/// <summary>
/// <c>logistic {"outcome", "positive", "terms": [{"name", "type": "categorical|numeric", "reference"}], "firth": "auto|never|always", "level"}</c>.
/// A row with an empty cell is dropped and counted; the reference is the first level unless named.
/// </summary>
internal static class LogisticRequest
{
    public static object Run(Stream csv, Specification spec)
    {
        var (outcome, positive) = (spec.Text("outcome"), spec.Text("positive"));
        var terms = spec.List("terms").Select(Term).ToList();
        Check(outcome, terms);
        var options = new LogisticOptions(Firth(spec.OneOf("firth", "auto", "never", "always")), spec.ConfidenceLevel());
        var variables = terms.Select(term => new VariableRequest(term.Name, term is NumericTerm ? VariableKind.Numeric : VariableKind.Categorical));
        var table = StudyCsv.Read(csv, [new(outcome, VariableKind.Categorical), .. variables]);
        return Shape(Logistic.Fit(table, outcome, positive, terms, options), options);
    }

    private static object Shape(LogisticFit fit, LogisticOptions options) => new
    {
        fit.N,
        fit.Dropped,
        fit.Positives,
        Method = fit.Method == LogisticMethod.Firth ? "firth" : "maximumLikelihood",
        fit.Coefficients,
        fit.LogLikelihood,
        fit.Deviance,
        fit.NullDeviance,
        fit.Aic,
        fit.Bic,
        fit.McFadden,
        Auc = Discrimination.Auc(fit),
        fit.Iterations,
        fit.ConditionNumber,
        fit.Inflation,
        MarginalEffects = MarginalEffects.Of(fit, options.Level),
        Warnings = fit.Warnings.Select(warning => warning.ToString()).ToList(),
    };

    private static ModelTerm Term(System.Text.Json.JsonElement json)
    {
        if (json.ValueKind != System.Text.Json.JsonValueKind.Object)
            throw Specification.Refuse("terms", "attend des objets {\"name\": …, \"type\": …}");

        var term = new Specification(json);
        return term.OneOf("type", "categorical", "numeric") == "numeric"
            ? new NumericTerm(term.Text("name"))
            : new CategoricalTerm(term.Text("name"), term.OptionalText("reference"));
    }

    private static void Check(string outcome, List<ModelTerm> terms)
    {
        if (terms.Count == 0) throw Specification.Refuse("terms", "attend au moins une variable explicative");
        if (terms.Exists(term => term.Name == outcome)) throw Specification.Refuse("outcome", "nomme aussi une variable explicative");
        if (terms.DistinctBy(term => term.Name).Count() < terms.Count) throw Specification.Refuse("terms", "nomme deux fois la même variable");
    }

    private static FirthUse Firth(string use) => use switch
    {
        "never" => FirthUse.Never,
        "always" => FirthUse.Always,
        _ => FirthUse.WhenSeparated,
    };
}
