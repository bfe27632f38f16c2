using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features;

/// <summary>The application with the whole demonstration on its day: a thousand people in four territories, five of them in two.</summary>
public class ADemonstration : AppFixture
{
    private Programme programme = null!;

    public override async ValueTask InitializeAsync()
    {
        Database.Demonstration = DateOnly.FromDateTime(Clock.Now.UtcDateTime);
        await base.InitializeAsync();
        programme = await Database.HasProgramme();
    }

    public Task<Visitor> As(Role role, string? territory = null) => As(role, programme, territory);
}
