using System.Text.Json;
using Jalons.Statistics.Data;
using Jalons.Statistics.Paired;
using Jalons.Statistics.Stratified;
using Jalons.Statistics.Tables;
using Jalons.Statistics.Univariate;

namespace Jalons.Tests.Statistics.Oracle;

public sealed class TablesAgainstR(ITestOutputHelper output)
{
    public static TheoryData<int> Sizes => Golden.Sizes;

    [Theory, MemberData(nameof(Sizes))]
    public void Descriptions_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("univariate", output));
        foreach (var proportion in golden["proportions"].EnumerateArray())
        {
            var count = proportion.GetProperty("count").GetInt64();
            var (wilson, exact) = (Proportions.Wilson(count, rows)!.Value, Proportions.ClopperPearson(count, rows)!.Value);
            differences.AddAll("limits", proportion.GetProperty("limits"), [wilson.Lower, wilson.Upper, exact.Lower, exact.Upper]);
        }
        var age = Summaries.Of(golden.Table.Numeric("age"));
        differences.Add("mean", golden["age"].GetProperty("mean"), age.Mean);
        differences.Add("sd", golden["age"].GetProperty("sd"), age.Sd);
        var sample = new SortedSample(golden.Table.Numeric("age").Values);
        differences.AddAll("quantiles", golden["age"].GetProperty("quantiles"), new[] { .05, .1, .25, .5, .75, .9, .95 }.Select(p => sample.Quantile(p)!.Value));

        differences.AreUnder(Close.ClosedForm);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Rank_tests_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("ranks", output));
        var byGroup = RankTests.KruskalWallis(Split(golden, "group"));
        var halves = Split(golden, "v01");
        var twoGroups = RankTests.MannWhitney(halves[0], halves[1]);

        Same(differences, golden["kruskal"], byGroup.Statistic, byGroup.P);
        Same(differences, golden["mannWhitney"], twoGroups.Statistic, twoGroups.P);
        differences.AreUnder(Close.ClosedForm);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Cross_tables_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("crosstab", output));
        var expected = golden["crosstabs"].EnumerateArray().ToList();
        var tables = CrossTables.Of(golden.Table, [.. expected.Select(table => (table.GetProperty("rows").GetString()!, table.GetProperty("columns").GetString()!))]);
        foreach (var (r, table) in expected.Zip(tables))
        {
            differences.AddAll("counts", r.GetProperty("counts"), table.Counts.SelectMany(row => row.Select(cell => (double)cell)));
            differences.AddAll("residuals", r.GetProperty("residuals"), table.AdjustedResiduals.SelectMany(row => row));
            differences.Add("chi2", r.GetProperty("chi2"), table.Chi2);
            differences.Add("df", r.GetProperty("df"), table.Df);
            differences.Add("p", r.GetProperty("p"), table.P);
        }
        double[] p = [.. tables.Select(table => table.P!.Value)];
        differences.AddAll("holm", golden["holm"], MultipleTesting.Holm(p));
        differences.AddAll("bh", golden["bh"], MultipleTesting.BenjaminiHochberg(p));

        differences.AreUnder(Close.ClosedForm);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Trend_and_paired_tests_agree(int rows)
    {
        var (golden, differences) = (Golden.Of(rows), new Differences("trend, paired, stratified", output));
        var byLevel = CrossTables.Of(Cross(golden, "v09", "outcome"));
        var trend = TrendTest.CochranArmitage([.. byLevel.Counts.Select(row => row[1])], byLevel.RowTotals())!;
        var change = McNemarTest.Of(Cross(golden, "v01", "v07"));
        var symmetry = MarginalHomogeneity.Bowker(Cross(golden, "v02", "v05"))!;

        Same(differences, golden["trend"], trend.Statistic, trend.P);
        Same(differences, golden["mcnemar"], change.Chi2, change.AsymptoticP);
        Same(differences, golden["bowker"], symmetry.Statistic, symmetry.P);
        AddMantelHaenszel(differences, golden);
        differences.AreUnder(Close.ClosedForm);
    }

    private static void AddMantelHaenszel(Differences differences, Golden golden)
    {
        var stratum = golden.Table.Categorical("v05");
        var strata = Enumerable.Range(1, stratum.Levels.Count).Select(code => Enumerable.Range(0, 2).Select(_ => new long[2]).ToArray()).ToArray();
        for (var row = 0; row < golden.Table.RowCount; row++)
            strata[stratum.Codes[row] - 1][golden.Table.Categorical("v01").Codes[row] - 1][golden.Table.Categorical("v07").Codes[row] - 1]++;
        var common = MantelHaenszel.Of(strata);
        differences.Add("odds ratio", golden["mantelHaenszel"].GetProperty("oddsRatio"), common.OddsRatio!.Value.Estimate);
        differences.AddAll("limits", golden["mantelHaenszel"].GetProperty("limits"), [common.OddsRatio.Value.Lower, common.OddsRatio.Value.Upper]);
        Same(differences, golden["mantelHaenszel"], common.Test!.Statistic, common.Test.P);
    }

    private static IReadOnlyList<long[]> Cross(Golden golden, string rows, string columns)
    {
        var table = new StudyTable([golden.Table.Categorical(rows), golden.Answered.Categorical(columns)]);
        return CrossTables.Of(table, rows, columns).Counts;
    }

    private static List<double[]> Split(Golden golden, string groups)
    {
        var (column, ages) = (golden.Table.Categorical(groups), golden.Table.Numeric("age"));
        var split = column.Levels.Select(_ => new List<double>()).ToList();
        for (var row = 0; row < column.Count; row++) split[column.Codes[row] - 1].Add(ages.Values[row]);
        return [.. split.Select(group => group.ToArray())];
    }

    private static void Same(Differences differences, JsonElement expected, double? statistic, double? p)
    {
        differences.Add("statistic", expected.GetProperty("statistic"), statistic);
        differences.Add("p", expected.GetProperty("p"), p);
    }
}
