using System.Net;
using Jalons.Core.Access;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys;

public sealed class PersonPage(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    private string Nadia => $"/parcours/{place.Nadia.PublicId}";

    [Fact]
    public async Task Shows_what_is_done_and_what_to_do_now()
    {
        var page = await (await place.Ines()).Opens(Nadia);

        page.Says("Nadia Benhamou").Says("À faire maintenant").Says("Entrée en formation 25 jours de retard");
        var marks = page.Document.QuerySelectorAll(".frise li").Select(mark => mark.ClassList[0]);
        Assert.Equal(["done", "done", "done", "notneeded", "late", "notneeded", "soon", "ahead"], marks);
        Assert.Equal("step", page.Document.QuerySelectorAll(".frise li")[4].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Tells_what_is_known() =>
        (await (await place.Ines()).Opens(Nadia)).Says("41 ans").Says("Ordinateur. Formation").Says("06 39 98 41 07").Says("à un contact pour l’évaluation");

    [Fact]
    public async Task Says_who_does_what_is_next()
    {
        var ines = await place.Ines();
        (await ines.Opens(Nadia)).Says("Qui : l'équipe du projet Cap numérique Est.");
        await (await ines.Opens($"{Nadia}/formation")).Fills("Orientée le", "14/04/2022").Fills("Qui l’appelle", "Inès Morel").Chooses("Elle attend une place").Presses("Enregistrer la formation");
        (await ines.Opens(Nadia)).Says("Qui : Inès Morel.");
        await (await ines.Opens($"/parcours/{place.Mariama.PublicId}/rendez-vous")).Fills("Jour", "20/04/2022").Fills("Heure", "14 h").Chooses("Sur place").Fills("Avec qui ?", "Paul Riva").Presses("Enregistrer le rendez-vous");
        (await ines.Opens($"/parcours/{place.Mariama.PublicId}")).Says("Qui : Paul Riva.");
    }

    [Fact]
    public async Task Is_written_in_the_journal_of_readings()
    {
        await (await place.Ines()).Opens(Nadia);

        var journal = await place.Database.Open().Readings.Where(reading => reading.JourneyId == place.Nadia.Id).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains(journal, reading => reading.Page == Nadia && reading.Who == "Camille ProjectTeam");
    }

    [Theory]
    [InlineData(Role.ProjectTeam, "T6")]
    [InlineData(Role.Evaluator, null)]
    [InlineData(Role.Observer, "T8")]
    public async Task Does_not_exist_for_those_who_may_not_see_it(Role role, string? territory)
    {
        var visitor = await place.As(role, place.Programme, territory);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Asks(Nadia)).Status);
    }

    [Fact]
    public async Task Offers_no_form_to_those_who_only_read()
    {
        var page = await (await place.As(Role.Department, place.Programme)).Opens(Nadia);

        page.Says("Nadia Benhamou").DoesNotSay("Clore le parcours").DoesNotSay("Confirmer l’entrée");
    }
}
