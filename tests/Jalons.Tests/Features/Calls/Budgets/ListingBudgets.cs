using Jalons.Core.Calls.Budgets;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features.Calls.Budgets;

/// <summary>The budgets of all projects, side by side.</summary>
public sealed class ListingBudgets(APlaceWithABudget place) : IClassFixture<APlaceWithABudget>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sends_no_more_queries_for_more_projects()
    {
        var department = await place.Department();
        await department.Opens("/appel/budgets");
        var few = await Counts(department);

        for (var rank = 1; rank <= 6; rank++) await HasProject($"Relais {rank}", $"R{(char)('A' + rank)}");

        (await department.Opens("/appel/budgets")).Says("Relais 1").Says("Relais 6").Says("100 000 €");
        Assert.Equal(few, await Counts(department));
    }

    private async Task<int> Counts(Visitor department)
    {
        var before = place.Commands.Value;
        await department.Opens("/appel/budgets");
        return place.Commands.Value - before;
    }

    private async Task HasProject(string name, string prefix)
    {
        await using var db = place.Database.Open();
        var project = db.Projects.Add(new Project { ProgrammeId = place.Programme.Id, TerritoryId = place.Project.TerritoryId, LeadOrganisationId = place.Project.LeadOrganisationId, Name = name, Prefix = prefix }).Entity;
        await db.SaveChangesAsync(Stop);
        db.Budgets.Add(new() { ProgrammeId = project.ProgrammeId, ProjectId = project.Id, GrantedCents = 100_000_00, OpenedOn = new(2021, 9, 27) });
        db.BudgetLines.Add(new() { ProgrammeId = project.ProgrammeId, ProjectId = project.Id, Post = BudgetPost.Training, Label = "Ateliers", PlannedCents = 10_000_00 });
        await db.SaveChangesAsync(Stop);
    }
}
