using Jalons.Statistics.Data;

namespace Jalons.Tests.Statistics.Data;

public sealed class Columns
{
    [Fact]
    public void Levels_are_sorted_by_code_point()
    {
        var column = CategoricalColumn.From("x", ["é", "b", "B", "\U0001F600", "\uFB01", "a", "ab"]);

        Assert.Equal(["B", "a", "ab", "b", "é", "\uFB01", "\U0001F600"], column.Levels);
    }

    [Fact]
    public void A_missing_label_already_present_is_the_same_level()
    {
        var column = CategoricalColumn.From("x", ["(non renseigné)", null, "a"]).WithMissingAs("(non renseigné)");

        Assert.Equal(["(non renseigné)", "a"], column.Levels);
        Assert.Equal([1, 1, 2], column.Codes.ToArray());
    }

    [Fact]
    public void Empty_levels_can_be_dropped()
    {
        var column = new CategoricalColumn("x", ["a", "b", "c"], [3, 0, 1]).WithoutEmptyLevels();

        Assert.Equal(["a", "c"], column.Levels);
        Assert.Equal(("c", null, "a"), (column[0], column[1], column[2]));
    }

    [Fact]
    public void Negative_durations_are_missing()
    {
        var time = new NumericColumn("délai", [3, -1, double.NaN, 0]);
        var exit = CategoricalColumn.From("issue", ["remis", "remis", "remis", "abandon"]);

        var column = CensoredColumn.From("durée", time, exit, "remis", "abandon");

        Assert.Equal(2, column.MissingCount);
        Assert.Equal([1, 0, 0, 2], column.Causes.ToArray());
    }

    [Fact]
    public void Dates_are_read_in_both_writings()
    {
        var builder = new DateBuilder("diagnostic");
        builder.Add("2022-03-31");
        builder.Add("31/03/2022");
        builder.Add(" ");

        var column = builder.Build();

        Assert.Equal(column[0], column[1]);
        Assert.Equal(1, column.MissingCount);
    }

    [Fact]
    public void Columns_of_different_lengths_make_no_table() =>
        Assert.Throws<ArgumentException>(() => new StudyTable([CategoricalColumn.From("a", ["x"]), CategoricalColumn.From("b", ["x", "y"])]));

    [Fact]
    public void A_variable_asked_as_what_it_is_not_is_refused()
    {
        var table = new StudyTable([CategoricalColumn.From("a", ["x"])]);

        Assert.Contains("numérique", Assert.Throws<StudyDataException>(() => table.Numeric("a")).Message);
        Assert.Contains("absente", Assert.Throws<StudyDataException>(() => table.Categorical("b")).Message);
    }
}
