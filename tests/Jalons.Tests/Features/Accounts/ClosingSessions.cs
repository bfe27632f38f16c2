using Jalons.Core.Access;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Features.Accounts;

public sealed class ClosingSessions(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Puts_the_other_device_out_at_once()
    {
        var account = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        var (here, there) = (place.As(account), place.As(account));
        Assert.Equal("/parcours", (await there.Opens("/parcours")).Path);

        var page = await (await here.Opens("/compte/sessions")).Presses("Fermer toutes les autres");

        page.Says("Cette session");
        Assert.Equal("/connexion", (await there.Opens("/parcours")).Path);
        Assert.Equal("/parcours", (await here.Opens("/parcours")).Path);
    }

    [Fact]
    public async Task Lasts_a_working_day_at_most()
    {
        var visitor = await place.As(Role.ProjectTeam, place.Programme, "T8");
        Assert.Equal("/parcours", (await visitor.Opens("/parcours")).Path);

        place.Clock.Now += Session.Longest;

        Assert.Equal("/connexion", (await visitor.Opens("/parcours")).Path);
        place.Clock.Now -= Session.Longest;
    }

    [Fact]
    public async Task Is_not_for_the_sessions_of_others()
    {
        var mine = await place.As(Role.ProjectTeam, place.Programme, "T8");
        var other = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        var theirs = place.As(other);

        (await mine.Opens("/compte/sessions")).DoesNotSay("Fermer toutes");

        Assert.Equal("/parcours", (await theirs.Opens("/parcours")).Path);
    }

    [Fact]
    public async Task Asks_who_has_several_roles_which_one()
    {
        var account = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        await place.Database.HasMembership(account, Role.Evaluator, place.Programme);
        await place.Database.Changes(account, known => (known.DisplayName, known.IsDemo) = ("Deux rôles", true));

        var choice = await (await place.Anyone().Opens("/connexion")).Presses("Deux rôles");
        choice.Says("Dans quel rôle travaillez-vous ?");

        Assert.Equal("/tableau-de-bord", (await choice.Chooses("évaluation").Presses("Travailler dans ce rôle")).Path);
    }
}
