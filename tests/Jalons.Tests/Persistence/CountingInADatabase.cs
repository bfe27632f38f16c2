using Jalons.Oracle;
using Jalons.Statistics.Clustering;
using Jalons.Statistics.Data;
using Jalons.Statistics.Regression;
using Jalons.Statistics.Survival;
using Jalons.Statistics.Tables;
using Jalons.Tests.Statistics;

namespace Jalons.Tests.Persistence;

/// <summary>Groups counted by the database give what the rows in memory give.</summary>
public sealed class CountingInADatabase(StudyInADatabase study) : IClassFixture<StudyInADatabase>
{
    private static StudyTable Rows => StudyInADatabase.Rows;

    [Fact]
    public async Task Pairs_cross_alike()
    {
        var groups = await study.GroupBy("v01", "v06");

        Assert.InRange(groups.RowCount, 12, 14);
        Assert.Equal(Rows.RowCount, groups.Total);
        var (fromRows, fromGroups) = (CrossTables.Of(Rows, "v01", "v06"), CrossTables.Of(groups, "v01", "v06"));
        Assert.Equal(fromRows.Counts.SelectMany(row => row), fromGroups.Counts.SelectMany(row => row));
        Assert.Equal(fromRows.Chi2, fromGroups.Chi2);
    }

    [Fact]
    public async Task Axes_and_classes_are_the_same()
    {
        var groups = await study.GroupBy(GeneratedStudy.Active[..6]);
        var options = new TypologyOptions(new(GeneratedStudy.Active[..6], [], 3), Classes: 4);

        var (fromRows, fromGroups) = (Typology.Of(AsLevel(Rows), options), Typology.Of(AsLevel(groups), options));

        Assert.Equal(fromRows.Mca.Eigenvalues, fromGroups.Mca.Eigenvalues);
        Assert.Equal(fromRows.Classes.Select(c => c.Size).Order(), fromGroups.Classes.Select(c => c.Size).Order());
        foreach (var (expected, actual) in fromRows.Losses.Zip(fromGroups.Losses)) Close.To(expected, actual);
        Close.To(fromRows.Inertia.Ratio, fromGroups.Inertia.Ratio);
    }

    [Fact]
    public async Task Durations_survive_alike()
    {
        var groups = await study.GroupBy("days", "ending", "group");
        var durations = CensoredColumn.From("duration", groups.Numeric("days"), groups.Categorical("ending"), "1");

        var fromGroups = LogRank.Of(EventTables.ByGroup(durations, groups.Categorical("group"), groups.Frequencies));
        var fromRows = LogRank.Of(EventTables.ByGroup(Rows.Censored("first"), Rows.Categorical("group")));

        Assert.Equal(fromRows.Test, fromGroups.Test);
    }

    [Fact]
    public async Task Models_fit_alike()
    {
        var groups = await study.GroupBy("outcome", "v01", "v04", "age");
        ModelTerm[] terms = [new CategoricalTerm("v01"), new CategoricalTerm("v04"), new NumericTerm("age")];

        var (fromRows, fromGroups) = (Logistic.Fit(Rows, "outcome", "oui", terms), Logistic.Fit(groups, "outcome", "oui", terms));

        Assert.Equal((fromRows.N, fromRows.Dropped, fromRows.Iterations), (fromGroups.N, fromGroups.Dropped, fromGroups.Iterations));
        foreach (var (expected, actual) in fromRows.Coefficients.Zip(fromGroups.Coefficients)) Close.To(expected.Estimate!.Value, actual.Estimate);
    }

    private static StudyTable AsLevel(StudyTable table) =>
        new([.. table.Columns.OfType<CategoricalColumn>().Select(column => column.WithMissingAs(GeneratedStudy.Missing))], table.Frequencies);
}
