using Jalons.Browser.Support;
using Jalons.Core.Access;
using Jalons.Tests.Support.App;

namespace Jalons.Browser.Tour;

/// <summary>Each persona on each page that they can reach.</summary>
[Collection(nameof(OnADesk))]
public sealed class EveryPageOnADesk(Demonstration demonstration)
{
    public static TheoryData<Stop, Role?> Visits() => new(Stops.Asked.SelectMany(stop => stop.Visitors.Select(role => (stop, role))));

    [Theory]
    [MemberData(nameof(Visits))]
    public Task Has_no_fault(Stop stop, Role? role) => Visit.HasNoFault(demonstration, stop, role, Screen.Desk);

    [Fact]
    public void Leaves_no_page_out()
    {
        var routes = demonstration.Pages().Where(page => page.Page is not ("SignIn/Out" or "Errors/Index" or "Drafts/Index")).Select(page => page.Address.Split('/')[1]).Distinct();

        Assert.Subset(Stops.All.Select(stop => stop.Address.Split('/', '?')[1]).ToHashSet(), routes.ToHashSet());
    }
}

/// <summary>One persona on each page: what differs on a telephone is how the page is laid out, not who sees it.</summary>
[Collection(nameof(OnAPhone))]
public sealed class EveryPageOnAPhone(Demonstration demonstration)
{
    public static TheoryData<Stop, Role?> Visits() => new(Stops.Asked.Select(stop => (stop, stop.Visitors[^1])));

    [Theory]
    [MemberData(nameof(Visits))]
    public Task Has_no_fault(Stop stop, Role? role) => Visit.HasNoFault(demonstration, stop, role, Screen.Phone);
}
