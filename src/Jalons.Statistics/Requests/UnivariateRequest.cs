using Jalons.Statistics.Data;
using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Requests;

/// <summary>
/// <c>univariate {"variable", "type": "categorical|multi|numeric", "separator", "missing": "category|exclude", "level"}</c>:
/// a flat description of one variable.
/// </summary>
internal static class UnivariateRequest
{
    public static object Run(Stream csv, Specification spec)
    {
        var variable = spec.Text("variable");
        var kind = spec.OneOf("type", "categorical", "multi", "numeric");
        var level = spec.ConfidenceLevel();
        var missingLabel = spec.OneOf("missing", "category", "exclude") == "category" ? MissingValues.Label : null;
        var separator = spec.OptionalText("separator") ?? " ; ";
        var request = new VariableRequest(variable, KindOf(kind), separator);
        var table = StudyCsv.Read(csv, [request]);
        return kind switch
        {
            "numeric" => Summaries.Of(table.Numeric(variable)),
            "multi" => Summaries.Of(table.MultiChoice(variable), null, missingLabel, level),
            _ => Categorical(table.Categorical(variable), missingLabel, level),
        };
    }

    private static ChoiceSummary Categorical(CategoricalColumn column, string? missingLabel, double level) =>
        Summaries.Of(missingLabel is null ? column : column.WithMissingAs(missingLabel), null, level) with { Missing = column.MissingCount };

    private static VariableKind KindOf(string kind) => kind switch
    {
        "numeric" => VariableKind.Numeric,
        "multi" => VariableKind.MultiChoice,
        _ => VariableKind.Categorical,
    };
}
