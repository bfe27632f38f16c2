using Jalons.Statistics.Data;
using Jalons.Statistics.Univariate;

namespace Jalons.Tests.Statistics.Univariate;

public sealed class Descriptions
{
    [Fact]
    public void Missing_values_are_counted_apart()
    {
        var summary = Summaries.Of(CategoricalColumn.From("connexion", ["box", null, "data", "box", ""]));

        Assert.Equal(["box", "data"], summary.Levels);
        Assert.Equal([2, 1], summary.Counts);
        Assert.Equal((3, 2), (summary.N, summary.Missing));
        Close.To(200 / 3.0, summary.Percents[0]);
    }

    [Fact]
    public void Missing_values_can_be_a_category()
    {
        var column = CategoricalColumn.From("connexion", ["box", null, "data", "box", ""]).WithMissingAs("(non renseigné)");

        Assert.Equal(["(non renseigné)", "box", "data"], Summaries.Of(column).Levels);
        Assert.Equal([2, 2, 1], Summaries.Of(column).Counts);
    }

    [Fact]
    public void Items_of_a_multiple_choice_are_counted_once_per_known_row()
    {
        var builder = new MultiChoiceBuilder("freins");
        foreach (var cell in new[] { "langue ; mobilité", "", "langue; langue", "garde" }) builder.Add(cell);

        var summary = Summaries.Of(builder.Build());

        Assert.Equal(["garde", "langue", "mobilité"], summary.Levels);
        Assert.Equal([1, 2, 1], summary.Counts);
        Assert.Equal((3, 1), (summary.N, summary.Missing));
    }

    [Fact]
    public void An_item_crosses_like_a_yes_no_question()
    {
        var builder = new MultiChoiceBuilder("freins");
        foreach (var cell in new[] { "langue ; mobilité", "", "garde" }) builder.Add(cell);

        var language = builder.Build().Item("langue");

        Assert.Equal(("Oui", null, "Non"), (language[0], language[1], language[2]));
    }

    [Fact]
    public void A_quantity_nobody_gave_has_no_mean()
    {
        var summary = Summaries.Of(new NumericColumn("âge", [double.NaN, double.NaN]));

        Assert.Equal((0, 2), (summary.N, summary.Missing));
        Assert.Null(summary.Mean);
        Assert.Null(summary.Median);
    }

    [Fact]
    public void Frequencies_stand_for_rows()
    {
        var rows = Summaries.Of(new NumericColumn("âge", [20, 20, 20, 41, 41, double.NaN]));
        var profiles = Summaries.Of(new NumericColumn("âge", [41, 20, double.NaN]), [2, 3, 1]);

        Assert.Equal((rows.N, rows.Missing, rows.Median), (profiles.N, profiles.Missing, profiles.Median));
        Close.To(rows.Sd!.Value, profiles.Sd);
    }
}
