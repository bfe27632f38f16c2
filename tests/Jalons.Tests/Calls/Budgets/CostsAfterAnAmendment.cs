using Jalons.Core.Access;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Documents.Charts;
using Jalons.Tests.Calls.Agreements;
using Jalons.Tests.Indicators;
using Jalons.Tests.Support.App;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Calls.Budgets;

/// <summary>An amendment moves 12 500 € and ten diagnoses to Est Ensemble from 1 May: both count from that day, live and in what was frozen.</summary>
public sealed class CostsAfterAnAmendment(CostsOfAProgramme.Place place) : IClassFixture<CostsOfAProgramme.Place>, IAsyncLifetime
{
    private static readonly DateOnly From = new(2022, 5, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var db = place.Database.Open();
        if (await db.Amendments.AnyAsync(Stop)) return;

        var (here, there) = (SignedAgreements.Of(place.Programme, ProjectOf("T8")), SignedAgreements.Of(place.Programme, ProjectOf("T7")));
        db.AddRange(here, there);
        await db.SaveChangesAsync(Stop);
        var amendment = new Amendment { ProgrammeId = place.Programme.Id, Number = 1, Reason = "Plus d’orientations", InForceFrom = From, Who = "Essais", SignedOn = From.AddDays(-10) };
        amendment.Lines.Add(new() { AgreementId = here.Id, Measure = AmendmentLine.Money, Before = 187_500_00, After = 200_000_00 });
        amendment.Lines.Add(new() { AgreementId = there.Id, Measure = AmendmentLine.Money, Before = 187_500_00, After = 175_000_00 });
        db.Add(amendment);
        var target = place.Programme.Targets.Single(known => known.Indicator == "R01" && known.TerritoryId == ProjectOf("T8").TerritoryId);
        db.Add(new Target { ProgrammeId = target.ProgrammeId, TerritoryId = target.TerritoryId, Indicator = "R01", Kind = target.Kind, DueOn = target.DueOn, Value = 260, From = From });
        await db.SaveChangesAsync(Stop);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Divide_by_what_is_granted_on_their_day()
    {
        Assert.Equal(200_000, (await Figures(CostsOfAProgramme.Place.Day))["E01"].Denominator);
        Assert.Equal(187_500, (await Figures(From.AddDays(-1)))["E01"].Denominator);
        Assert.Equal((260, 250), ((await Figures(CostsOfAProgramme.Place.Day))["R01"].Target, (await Figures(CostsOfAProgramme.Place.Day))["R01"].FormerTarget));
        Assert.Null((await Figures(From.AddDays(-1)))["R01"].FormerTarget);
    }

    [Fact]
    public async Task Are_the_same_in_a_snapshot()
    {
        var programme = (await place.Database.Open().LoadProgramme(place.Programme.Id, Stop))!;
        var snapshot = await place.Database.Open().TakeSnapshot(programme, CostsOfAProgramme.Place.Day, Scope.Whole(programme.Id, "Essais"), "essais", new TestClock(), Stop);
        await using var facts = await place.Database.Open().OpenSnapshot(snapshot, Stop);
        var frozen = await FigureBook.Compute(facts.AsOf, Scope.Whole(programme.Id, "Essais"), Stop);

        Assert.Equal((200_000L, 250), (frozen.Territories["T8"]["E01"].Denominator!.Value, frozen.Territories["T8"]["R01"].FormerTarget));
    }

    [Fact]
    public async Task Are_drawn_beside_the_part_of_the_call_from_their_day()
    {
        Assert.Null(await Chart(From.AddDays(-1)));

        var chart = (await Chart(CostsOfAProgramme.Place.Day))!;
        Assert.Equal("12 500 € de plus pour Est Ensemble que dans l’appel", Plain(chart.Title));
        var drawn = (GroupedChart)chart.Chart;
        Assert.Equal("Est Ensemble", Assert.Single(drawn.Categories));
        Assert.Equal(["Part de l’appel", "Accordé, avenants compris"], drawn.Series.Select(series => series.Name));
        Assert.Equal(["187 500 €", "200 000 €"], drawn.Series.Select(series => Plain(series.Values[0].Print)));
        Assert.Equal("Est Ensemble : 187 500 € dans l’appel, 200 000 € accordés au 1er juin 2022.", Plain(chart.Reading!));
    }

    /// <summary>The figure of the volume on the impact that shows what amendments moved; null when there is none.</summary>
    private async Task<Jalons.Documents.Figure?> Chart(DateOnly at)
    {
        var programme = (await place.Database.Open().LoadProgramme(place.Programme.Id, Stop))!;
        var db = place.Database.Open();
        await using var facts = await db.OpenSnapshot(await db.TakeSnapshot(programme, at, Scope.Whole(programme.Id, "Essais"), "essais", new TestClock(), Stop), Stop);
        var volume = StudyVolume.All.Single(volume => volume.Code == "impact").Write(await StudyData.Read(facts, Stop));
        return volume.Sections.SelectMany(section => section.Blocks).OfType<Jalons.Documents.Figure>().SingleOrDefault(figure => figure.Key == "E01-avenants");
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private async Task<IReadOnlyDictionary<string, Figure>> Figures(DateOnly at)
    {
        var db = place.Database.Open();
        var programme = (await db.LoadProgramme(place.Programme.Id, Stop))!;
        return (await FigureBook.Compute(new(db, programme, at), Scope.Whole(programme.Id, "Essais"), Stop)).Territories["T8"];
    }

    private Project ProjectOf(string territory) => place.Programme.Projects.Single(project => project.TerritoryId == place.Programme.Territories.Single(one => one.Code == territory).Id);
}
