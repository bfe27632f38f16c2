using Jalons.Core.Access;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls.Budgets;

/// <summary>Est Ensemble (T8) with a granted budget, a line, a schedule of three payments and three people; Plaine Commune (T6) with nothing.</summary>
public sealed class APlaceWithABudget : AppFixture
{
    public Programme Programme { get; private set; } = null!;
    public Project Project { get; private set; } = null!;
    public BudgetLine Line { get; private set; } = null!;
    public List<Instalment> Schedule { get; } = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Programme = await Database.HasProgramme();
        Project = Programme.Projects.Single(project => project.TerritoryId == Programme.Territories.Single(territory => territory.Code == "T8").Id);
        foreach (var (name, day) in new[] { ("Oumou", "2022-01-20"), ("Rachid", "2022-02-10"), ("Lakshmi", "2022-03-15") })
            await Database.Has(A.Journey.In(Programme, "T8").Of(name, "Sarrazine").ReferredOn("2022-01-10").DiagnosedOn(day).GivenAComputerOn("2022-03-20"));
        await using var db = Database.Open();
        db.Budgets.Add(new() { ProgrammeId = Programme.Id, ProjectId = Project.Id, GrantedCents = 187_500_00, OpenedOn = new(2021, 9, 27), Version = 1 });
        Line = db.BudgetLines.Add(new() { ProgrammeId = Programme.Id, ProjectId = Project.Id, Post = BudgetPost.Equipment, Label = "Ordinateurs reconditionnés", PlannedCents = 62_000_00 }).Entity;
        Schedule.AddRange([Of(1, "Avance", InstalmentKind.Advance, 75_000_00), Of(2, "Premier acompte", InstalmentKind.OnCounts, 56_250_00), Of(3, "Solde", InstalmentKind.FinalBalance, 0)]);
        db.Instalments.AddRange(Schedule);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public Task<Visitor> Coordination(string territory = "T8") => As(Role.Coordination, Programme, territory);

    public Task<Visitor> Department() => As(Role.Department, Programme);

    public async Task<PaymentClaim> Claim(int rank)
    {
        await using var db = Database.Open();
        return await db.PaymentClaims.AsNoTracking().Include(claim => claim.Lines.OrderBy(line => line.Rank)).OrderByDescending(claim => claim.Id).FirstAsync(claim => claim.InstalmentId == Schedule[rank - 1].Id, TestContext.Current.CancellationToken);
    }

    private Instalment Of(int rank, string label, InstalmentKind kind, long cents)
    {
        var counts = kind is InstalmentKind.Advance ? 0 : 1;
        return new() { ProgrammeId = Programme.Id, ProjectId = Project.Id, Rank = rank, Label = label, Kind = kind, AmountCents = cents, DiagnosisCents = 150_00 * counts, ComputerCents = 247_90 * counts };
    }
}
