using Jalons.Core.Access;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Documents;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Studies;

[Collection(nameof(PublishedVolume))]
public sealed class WhatTheUnknownHide(PublishedVolume published)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(40, 20, true), InlineData(40, 40, false)]
    public async Task No_share_is_printed_where_more_than_two_answers_out_of_five_are_unknown(int known, int unknown, bool isPrinted)
    {
        await using var database = new TestDatabase();
        await database.InitializeAsync();
        var programme = await database.HasProgramme();
        for (var made = 0; made < known; made++) await database.Has(A.Journey.In(programme, "T8").DiagnosedOn("2022-01-10").With("diagnosis.home_connection", made % 2 == 0 ? "no" : "subscription"));
        for (var made = 0; made < unknown; made++) await database.Has(A.Journey.In(programme, "T8").DiagnosedOn("2022-01-10"));
        await using var db = database.Open();
        await using var frozen = await db.OpenSnapshot(await db.TakeSnapshot(programme, new(2022, 6, 30), Scope.Whole(programme.Id, "Test"), "test", new TestClock(), Stop), Stop);
        var data = await StudyData.Read(frozen, Stop);

        Assert.Equal(isPrinted, data.Share("B04") is Cell.Percent);
        Assert.Equal(isPrinted, data.Share("B04", answer: "no") is Cell.Percent);
        if (!isPrinted) Assert.Contains("Réponse inconnue dans 50", Assert.IsType<Cell.NotMeasurable>(data.Share("B04")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_weighted_share_lies_between_what_the_unknown_could_make_it()
    {
        var found = published.Data.Findings.Situation;

        Assert.NotNull(found);
        Assert.Equal(published.Data.Whole("S01").Denominator!.Value, found.Due, tolerance: 12);
        Assert.InRange(found.Weighted, (double)found.Yes / found.Due, (double)(found.Yes + found.Due - found.Known) / found.Due);
        Assert.Equal(published.Data.Share("S03") is Cell.Percent, TablesOf(published.Data).Any());

        var data = WithAllKnown();
        var table = Assert.Single(TablesOf(data));
        Assert.Equal(data.Share("S03").Print, table.Rows[0].Cells[1].Print);
        Assert.Equal(100 * found.Weighted, ((Cell.Percent)table.Rows[1].Cells[1]).Value, 9);
    }

    [Fact]
    public void Trainings_of_which_nothing_is_known_are_not_trainings_that_nobody_entered()
    {
        var unknown = published.Data.Whole("F06") with { Status = Core.Indicators.Figures.FigureStatus.NotMeasurable, Reason = "Aucune suite n’est codée." };
        var data = published.Data with { Figures = published.Data.Figures with { Departement = published.Data.Figures.Departement!.ToDictionary(known => known.Key, known => known.Key == "F06" ? unknown : known.Value) } };

        var funnel = StudyVolume.Find("publics")!.Make(data).AllBlocks.OfType<Figure>().Single(figure => figure.Subtitle.Contains("orientation vers une formation", StringComparison.Ordinal));

        Assert.EndsWith("la suite n’est pas connue", funnel.Title, StringComparison.Ordinal);
        Assert.All(funnel.Chart.Data.Rows.Skip(1), row => Assert.IsType<Cell.NotMeasurable>(row.Cells[1]));
        Assert.DoesNotContain("Entrées", funnel.Reading, StringComparison.Ordinal);
    }

    private static IEnumerable<Table> TablesOf(StudyData data) => StudyVolume.Find("publics")!.Make(data).Sections.SelectMany(section => section.Sections).SelectMany(section => section.Blocks).OfType<Table>()
        .Where(table => table.Title.StartsWith("Ce que les situations inconnues", StringComparison.Ordinal));

    private StudyData WithAllKnown()
    {
        var figures = published.Data.Figures.Departement!.ToDictionary(known => known.Key, known => known.Key == "S03" ? known.Value with { Value = 50, Missing = 0, Status = Core.Indicators.Figures.FigureStatus.Ok, Bounds = null } : known.Value);
        return published.Data with { Figures = published.Data.Figures with { Departement = figures } };
    }

    [Fact]
    public void Classes_of_needs_add_up_to_the_whole_and_hide_what_is_few()
    {
        var table = published.Blocks.OfType<Table>().Single(table => table.Title.StartsWith("Chaque classe de besoins", StringComparison.Ordinal));
        var traits = published.Data.Findings.Classes.Traits;

        Assert.Equal(traits.Count, table.Rows.Count);
        foreach (var (trait, row) in traits.Zip(table.Rows))
            foreach (var ((count, among), cell) in trait.Classes.Zip(row.Cells.Skip(1)))
                if (count is > 0 and < 11 || among - count is > 0 and < 11) Assert.IsType<Cell.Secret>(cell);
        Assert.Equal(published.Data.Whole("TYP").Modalities.Sum(known => known.Count), published.Data.Findings.Classes.Traits.Max(trait => trait.Whole.Among), tolerance: 60);
    }
}
