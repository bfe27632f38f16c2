using Jalons.Core.Access;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Snapshots;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Indicators;

/// <summary>Money and people of one territory, counted by hand; the other territories have no budget.</summary>
public sealed class CostsOfAProgramme(CostsOfAProgramme.Place place) : IClassFixture<CostsOfAProgramme.Place>
{
    public sealed class Place : ProgrammeWithJourneys
    {
        public static readonly DateOnly Day = new(2022, 6, 1);

        protected override async Task Fill()
        {
            for (var i = 0; i < 40; i++)
            {
                var journey = A.Journey.In(Programme, "T8").ReferredOn("2022-01-10").DiagnosedOn("2022-01-20");
                await Database.Has(i < 32 ? journey.GivenAComputerOn("2022-02-01") : i < 35 ? journey.ConnectedOn("2022-02-02") : journey);
            }
            await using var db = Database.Open();
            var project = Programme.Projects.Single(known => Programme.Territories.Single(territory => territory.Code == "T8").Id == known.TerritoryId);
            var funding = db.CoFundings.Add(new() { ProgrammeId = Programme.Id, ProjectId = project.Id, Funder = "Fondation Tilleul", AmountCents = 10_000_00 }).Entity;
            db.Budgets.Add(new() { ProgrammeId = Programme.Id, ProjectId = project.Id, GrantedCents = 187_500_00, OpenedOn = new(2021, 9, 27) });
            await db.SaveChangesAsync(Stop);
            var computers = db.BudgetLines.Add(Line(project.Id, BudgetPost.Equipment, 62_000_00)).Entity;
            var coordination = db.BudgetLines.Add(Line(project.Id, BudgetPost.Coordination, 22_000_00)).Entity;
            var repairs = db.BudgetLines.Add(Line(project.Id, BudgetPost.Logistics, 8_000_00, funding.Id)).Entity;
            await db.SaveChangesAsync(Stop);
            db.Expenses.AddRange(Spent(computers, "2021-11-15", 15_000_55), Spent(computers, "2022-02-15", 16_000_00), Spent(coordination, "2022-03-31", 6_000_00), Spent(coordination, "2022-07-01", 9_999_99), Spent(repairs, "2022-05-01", 2_000_00));
            await db.SaveChangesAsync(Stop);
        }

        private BudgetLine Line(long project, BudgetPost post, long cents, long? funding = null) => new() { ProgrammeId = Programme.Id, ProjectId = project, Post = post, Label = "Chez Marguerite", PlannedCents = cents, CoFundingId = funding, Holder = "Marguerite Sallenave" };

        private static Expense Spent(BudgetLine line, string on, long cents) => new() { ProgrammeId = line.ProgrammeId, ProjectId = line.ProjectId, LineId = line.Id, On = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), AmountCents = cents, Payee = "Chez Marguerite", PaidBy = "Chez Marguerite" };
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Divide_what_is_spent_by_what_was_done()
    {
        var figures = (await Book()).Territories["T8"];

        // 15 000,55 + 16 000 + 6 000 until 1 June, of 187 500; July is not spent yet, the co-funding is apart.
        Assert.Equal(100.0 * 37_000_55 / 187_500_00, figures["E01"].Value!.Value, 10);
        Assert.Equal((37_001L, 187_500L), (figures["E01"].Numerator!.Value, figures["E01"].Denominator!.Value));
        Assert.Equal(("equipment", 31_001L), figures["E01"].Modalities.Where(post => post.Code == "equipment").Select(post => (post.Code, post.Count)).Single());
        Assert.Equal(925.01, figures["E02"].Value!.Value, 10);                                             // 37 000,55 / 40
        Assert.Equal([925_01L, 1_156_27], ((CostDetail)figures["E02"].Detail!).Costs.Select(cost => cost.Cents!.Value));   // 32 computers; 3 connections are too few
        Assert.Equal(1_057.16, figures["E03"].Value!.Value, 10);                                           // 35 with a service
        Assert.Equal(4_687_50.0 / 925_01, figures["E04"].Value!.Value, 10);
        Assert.Equal("19,7 % du montant accordé au projet du territoire Est Ensemble est dépensé au 1er juin 2022 (37 001 € sur 187 500 €).", Plain(figures["E01"].Sentence));
        Assert.Contains("975,01 € en y ajoutant les dépenses cofinancées", Plain(figures["E04"].Sentence), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_not_measurable_where_a_budget_is_missing()
    {
        var book = await Book();

        Assert.Equal((FigureStatus.NotMeasurable, "Le budget n’est pas encore saisi."), (book.Territories["T6"]["E02"].Status, book.Territories["T6"]["E02"].Reason));
        Assert.Equal("Le budget de 3 projets sur 4 n’est pas encore saisi : un total serait incomplet.", book.Departement!["E01"].Reason);
        Assert.Equal("Aucune dépense n’est encore saisie.", (await Book(new(2021, 10, 1))).Territories["T8"]["E01"].Reason);
    }

    [Fact]
    public async Task Reach_a_snapshot_as_sums_without_a_word()
    {
        var snapshot = await place.Database.Open().TakeSnapshot(place.Programme, Place.Day, Scope.Whole(place.Programme.Id, "Essais"), "essais", new TestClock(), Stop);
        await using var facts = await place.Database.Open().OpenSnapshot(snapshot, Stop);
        using var reader = new StreamReader(await place.Database.Open().OpenStoredFile(snapshot.FileId, Stop));
        var frozen = await FigureBook.Compute(facts.AsOf, Scope.Whole(place.Programme.Id, "Essais"), Stop);

        Assert.Equal((await Book()).Territories["T8"].Values.Where(IsMoney).Select(figure => figure.Sentence), frozen.Territories["T8"].Values.Where(IsMoney).Select(figure => figure.Sentence));
        var text = await reader.ReadToEndAsync(Stop);
        Assert.All(new[] { "Marguerite", "Sallenave", "Tilleul" }, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(3, await facts.Db.BudgetLines.CountAsync(Stop));
        Assert.Equal(snapshot.Hash, (await place.Database.Open().TakeSnapshot(place.Programme, Place.Day, Scope.Whole(place.Programme.Id, "Essais"), "essais", new TestClock(), Stop)).Hash);
    }

    private Task<FigureBook> Book(DateOnly? at = null)
        => FigureBook.Compute(new(place.Database.Open(), place.Programme, at ?? Place.Day), Scope.Whole(place.Programme.Id, "Essais"), Stop);

    private static bool IsMoney(Figure figure) => figure.Indicator.Code[0] == 'E';

    private static string Plain(string sentence) => sentence.Replace('\u202f', ' ').Replace('\u00a0', ' ');
}
