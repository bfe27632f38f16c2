using Jalons.Oracle;
using Jalons.Statistics.Clustering;
using Jalons.Statistics.Data;
using Jalons.Statistics.Factorial;
using Jalons.Statistics.Regression;
using Jalons.Statistics.Survival;
using Jalons.Statistics.Tables;

namespace Jalons.Bench;

/// <summary>A method as statistics.R runs it too: the variables that it reads, and what it computes, a few numbers of which must be those of R.</summary>
internal sealed record BenchmarkedMethod(string Name, IReadOnlyList<VariableRequest> Variables, Func<StudyTable, IEnumerable<double>> Run)
{
    public static readonly BenchmarkedMethod[] All =
    [
        new("crosstab", Categorical(GeneratedStudy.Variables), table => CrossTables.Of(AsLevels(table), [.. Pairs(GeneratedStudy.Variables).Take(400)]).Select(cross => cross.Chi2 ?? 0)),
        new("mca", Categorical(GeneratedStudy.Active), table => Mca.Of(AsLevels(table), new(GeneratedStudy.Active, [])).Eigenvalues),
        new("survfit", Durations, table => Groups(table).Select(group => KaplanMeier.Of(group)).SelectMany(curve => new[] { curve.N, curve.Survival.Sum(), curve.StdError.Sum() })),
        new("logrank", Durations, table => [LogRank.Of(Groups(table)).Test!.Statistic]),
        new("logistic", [.. Categorical(["outcome", .. GeneratedStudy.ModelTerms]), new("age", VariableKind.Numeric)], Fit),
        new("typology", Categorical(GeneratedStudy.Active), Classify),
    ];

    /// <summary>Those that a database can prepare with one GROUP BY: the cross tables are then of the twelve active variables.</summary>
    public static readonly BenchmarkedMethod[] OverGroups =
    [
        new("crosstab", Categorical(GeneratedStudy.Active), table => CrossTables.Of(AsLevels(table), Pairs(GeneratedStudy.Active)).Select(cross => cross.Chi2 ?? 0)),
        .. All.Skip(1),
    ];

    private static VariableRequest[] Durations => [.. Categorical(["ending", "group"]), new("days", VariableKind.Numeric)];

    private static VariableRequest[] Categorical(IEnumerable<string> names) => [.. names.Select(name => new VariableRequest(name, VariableKind.Categorical))];

    private static StudyTable AsLevels(StudyTable table) =>
        new([.. table.Columns.OfType<CategoricalColumn>().Select(column => column.WithMissingAs(GeneratedStudy.Missing))], table.Frequencies);

    private static List<(string, string)> Pairs(string[] names) =>
        [.. from a in Enumerable.Range(0, names.Length) from b in Enumerable.Range(a + 1, names.Length - a - 1) select (names[a], names[b])];

    private static IReadOnlyList<EventTable> Groups(StudyTable table) =>
        EventTables.ByGroup(CensoredColumn.From("duration", table.Numeric("days"), table.Categorical("ending"), "1"), table.Categorical("group"), table.Frequencies);

    private static IEnumerable<double> Fit(StudyTable table)
    {
        var fit = Logistic.Fit(table, "outcome", "oui", [.. GeneratedStudy.ModelTerms.Select(name => new CategoricalTerm(name)), new NumericTerm("age")]);
        return [.. fit.Estimates, .. fit.Coefficients.Select(coefficient => coefficient.StdError ?? 0), fit.LogLikelihood];
    }

    private static IEnumerable<double> Classify(StudyTable table)
    {
        var result = Typology.Of(AsLevels(table), new(new(GeneratedStudy.Active, []), Classes: 5, MaxClasses: 10));
        return result.Losses.Select(loss => loss / result.N);
    }
}
