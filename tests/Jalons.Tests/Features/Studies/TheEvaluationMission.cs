using System.Net;
using Jalons.Core.Access;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Studies;

public sealed class TheEvaluationMission(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meeting_is_planned_then_told()
    {
        var department = await place.As(Role.Department, place.Programme);
        var form = await department.Opens("/etudes/mission/etape");

        var planned = await form.Chooses("Réunion de cadrage").Fills("Prévue le", "09/11/2021").Chooses("En présentiel").Fills("Avec", "DEIAT").Presses("Enregistrer la rencontre");
        planned.Says("Rencontre enregistrée.").Says("à noter ou à reporter");

        var told = await (await planned.Follows("Réunion de cadrage")).Fills("Tenue le", "10/11/2021").Fills("Ce qui a été décidé", "Calendrier arrêté.").Presses("Enregistrer la rencontre");
        told.Says("tenue le 10 nov. 2021").Says("Calendrier arrêté.");
    }

    [Fact]
    public async Task A_meeting_is_within_the_mission_and_told_once_it_was_held()
    {
        var evaluator = await place.As(Role.Evaluator, place.Programme);

        var refused = await (await evaluator.Opens("/etudes/mission/etape")).Chooses("Point téléphonique").Fills("Prévue le", "01/06/2024").Fills("Tenue le", "01/06/2024").Chooses("À distance").Presses("Enregistrer la rencontre");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("La mission va du").Says("Ce jour est dans l’avenir.");
        Assert.Equal("01/06/2024", refused.ValueOf("Prévue le"));
    }

    [Fact]
    public async Task Two_who_tell_the_same_meeting_see_both_and_lose_none()
    {
        var (mine, theirs) = (await place.As(Role.Evaluator, place.Programme), await place.As(Role.Department, place.Programme));
        var list = await (await mine.Opens("/etudes/mission/etape")).Chooses("Bilan à mi-parcours").Fills("Prévue le", "01/04/2022").Chooses("En présentiel").Presses("Enregistrer la rencontre");
        var address = list.Document.QuerySelectorAll("main tbody a").Single(link => link.TextContent.StartsWith("Bilan", StringComparison.Ordinal)).GetAttribute("href")!;
        var (first, second) = (await mine.Opens(address), await theirs.Opens(address));
        await first.Fills("Ce qui a été décidé", "Les motifs de rupture.").Presses("Enregistrer la rencontre");

        var told = await second.Fills("Ce qui a été décidé", "Autre chose.").Presses("Enregistrer la rencontre");

        Assert.Equal(HttpStatusCode.BadRequest, told.Status);
        told.Says("Les motifs de rupture.");
        Assert.Equal("Autre chose.", told.ValueOf("Ce qui a été décidé"));
        (await told.Presses("Enregistrer la rencontre")).Says("Autre chose.");
    }

    [Fact]
    public async Task A_deliverable_is_sent_remarked_on_sent_again_and_accepted()
    {
        var (evaluator, department) = (await place.As(Role.Evaluator, place.Programme), await place.As(Role.Department, place.Programme));
        await (await evaluator.Opens("/etudes/extractions")).Presses("Figer les faits");
        await Send(evaluator, "Une première version.");

        var version = await (await department.Opens("/etudes/mission")).Follows("Version 1 de « La synthèse »");
        (await version.Fills("Remarques", "Ajouter l’ASE.").Presses("Enregistrer les remarques")).Says("Remarques enregistrées.").Says("EX-0001");
        (await (await evaluator.Opens("/etudes/mission")).Follows("Version 1 de « La synthèse »")).Says("Ajouter l’ASE.").DoesNotSay("Accepter cette version");

        (await Send(evaluator, "Corrigée.")).Says("Envoi enregistré : version 2.");
        (await (await (await department.Opens("/etudes/mission")).Follows("Version 2 de « La synthèse »")).Presses("Accepter cette version")).Says("Version 2 acceptée.");
        (await (await department.Opens("/etudes/mission")).Follows("Version 2 de « La synthèse »")).Says("Acceptée le").DoesNotSay("Enregistrer les remarques");
        await using var db = place.Database.Open();
        Assert.True(await db.Acts.AnyAsync(act => act.Why.Contains("version 2. Version 2 acceptée"), Stop));
    }

    [Theory, InlineData(Role.Coordination), InlineData(Role.Observer), InlineData(Role.Prescriber)]
    public async Task Does_not_exist_for_others(Role role)
    {
        var visitor = await place.As(role, place.Programme, "T8");

        foreach (var page in new[] { "/etudes/mission", "/etudes/mission/etape", "/etudes/mission/livrable" }) Assert.Equal(HttpStatusCode.NotFound, (await visitor.Asks(page)).Status);
    }

    private static async Task<Support.Pages.Page> Send(Support.Pages.Visitor evaluator, string message)
        => await (await evaluator.Opens("/etudes/mission/livrable")).Chooses("La synthèse").Chooses("EX-0001, situation au 15 avril 2022", "Extraction").Fills("Message au Département", message).Presses("Enregistrer l’envoi");
}
