using Jalons.Core.Access;
using Jalons.Core.Demo;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features;

/// <summary>The application with the whole demonstration on its day: a thousand people in four territories, five of them in two.</summary>
public class ADemonstration : AppFixture
{
    private Programme programme = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Database.Open();
        var created = await db.CreateDemonstration(DateOnly.FromDateTime(Clock.Now.UtcDateTime));
        programme = (await db.LoadProgramme(created.Id, default))!;
    }

    public Task<Visitor> As(Role role, string? territory = null) => As(role, programme, territory);
}
