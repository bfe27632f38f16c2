using Jalons.Statistics.Data;
using Jalons.Statistics.Disclosure;

namespace Jalons.Tests.Statistics.Disclosure;

public sealed class RowsThatHide
{
    [Fact]
    public void The_smallest_group_is_found()
    {
        var table = new StudyTable([CategoricalColumn.From("clé", ["a", "a", "a", "b", "b", "c"])]);

        var report = KAnonymity.Assess(table, ["clé"], k: 2);

        Assert.Equal((1, 1), (report.SmallestGroup, report.RowsUnderK));
        Assert.Null(report.SmallestDiversity);
    }

    [Fact]
    public void A_group_that_shares_a_sensitive_trait_discloses_it()
    {
        var table = new StudyTable([
            CategoricalColumn.From("clé", ["a", "a", "b", "b"]),
            CategoricalColumn.From("rqth", ["oui", "oui", "oui", "non"])]);

        var report = KAnonymity.Assess(table, ["clé"], ["rqth"], k: 2);

        Assert.Equal((0, 1, 2), (report.RowsUnderK, report.SmallestDiversity, report.RowsUnderL));
    }

    [Fact]
    public void Generalising_comes_before_suppressing()
    {
        var table = new StudyTable([CategoricalColumn.From("territoire", ["T6", "T6", "T7", "T8", "T8", "T8", "?"])]);
        StudyTable Departement(StudyTable t) =>
            t.With(CategoricalColumn.From("territoire", Enumerable.Range(0, 7).Select(i => t.Categorical("territoire")[i] == "?" ? "?" : "93")));

        var rows = KAnonymity.Enforce(table, ["territoire"], [], [Departement], k: 3);

        Assert.Equal((1, 1), (rows.Generalisations, rows.Suppressed));
        Assert.Equal([0, 1, 2, 3, 4, 5], rows.KeptRows);
    }

    [Fact]
    public void Rows_already_alike_are_left_as_they_are()
    {
        var table = new StudyTable([CategoricalColumn.From("clé", ["a", "a", "a"])]);

        var rows = KAnonymity.Enforce(table, ["clé"], [], [_ => throw new InvalidOperationException()], k: 3);

        Assert.Equal((0, 0), (rows.Generalisations, rows.Suppressed));
    }

    [Fact]
    public void An_empty_file_hides_nobody() =>
        Assert.Equal(0, KAnonymity.Assess(new StudyTable([CategoricalColumn.From("clé", [])]), ["clé"]).RowsUnderK);
}
