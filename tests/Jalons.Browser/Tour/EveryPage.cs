using Jalons.Core.Access;
using Jalons.Tests.Support.App;

namespace Jalons.Browser.Tour;

/// <summary>
/// Each persona on each page that they can reach, at a desk. The last of them measures its contrasts too, and looks at it on a telephone,
/// where the contrasts of what looks otherwise are measured again: colours and layout differ by page and by screen, not by who sees them.
/// </summary>
[Collection(nameof(TheTour))]
public sealed class EveryPage(Demonstration demonstration)
{
    public static TheoryData<Stop, Role?> Visits() => new(Stops.Asked.SelectMany(stop => stop.Visitors.Select(role => (stop, role))));

    [Theory]
    [MemberData(nameof(Visits))]
    public Task Has_no_fault(Stop stop, Role? role) => Visit.HasNoFault(demonstration, stop, role);

    [Fact]
    public void Is_a_stop_of_the_tour()
    {
        var routes = demonstration.Pages().Where(page => page.Page is not ("SignIn/Out" or "Errors/Index" or "Drafts/Index")).Select(page => page.Address.Split('/')[1]).Distinct();

        Assert.Subset(Stops.All.Select(stop => stop.Address.Split('/', '?')[1]).ToHashSet(), routes.ToHashSet());
    }
}
