using Jalons.Browser.Support;
using Jalons.Core.Access;
using Jalons.Tests.Support.App;

namespace Jalons.Browser.Tour;

/// <summary>Each persona on each page that they can reach, on a desk and on a telephone.</summary>
[Collection(nameof(Demonstration))]
public sealed class EveryPageOfTheTour(Demonstration demonstration)
{
    public static TheoryData<Stop, Role?> Visits()
    {
        var visits = new TheoryData<Stop, Role?>();
        foreach (var stop in Stops.Asked)
            foreach (var role in stop.For.Length == 0 ? [null] : stop.For.Cast<Role?>()) visits.Add(stop, role);
        return visits;
    }

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task Has_no_fault(Stop stop, Role? role)
    {
        var page = await demonstration.Enters(role, Screen.Desk);
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains($"{stop.Status}", StringComparison.Ordinal)) faults.Add(message.Text); };

        var answer = await page.GotoAsync(demonstration.AddressOf(stop.Address));
        foreach (var screen in Screen.Both)
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            await Pictures.Keep(page, $"{stop.Name}-{NameOf(role)}-{screen.Name}");
            faults.AddRange(from fault in await Faults.Of(page) select $"{screen.Name}: {fault}");
        }

        await page.Context.CloseAsync();
        Assert.Equal(stop.Status, answer!.Status);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public void Leaves_no_page_out()
    {
        var routes = demonstration.Pages().Where(page => page.Page is not ("SignIn/Out" or "Errors/Index" or "Drafts/Index")).Select(page => page.Address.Split('/')[1]).Distinct();

        Assert.Subset(Stops.All.Select(stop => stop.Address.Split('/', '?')[1]).ToHashSet(), routes.ToHashSet());
    }

    private static string NameOf(Role? role) => role switch
    {
        Role.Department => "departement",
        Role.Coordination => "coordination",
        Role.ProjectTeam => "conseillere",
        Role.Evaluator => "evaluatrice",
        null => "personne",
        _ => $"{role}",
    };
}
