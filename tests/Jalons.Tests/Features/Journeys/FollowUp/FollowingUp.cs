using System.Net;
using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys.FollowUp;

public sealed class FollowingUp(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Is_one_click_from_the_person_page_and_reaches_the_milestone()
    {
        var aya = await Diagnosed("Aya");
        var page = await (await (await place.Ines()).Opens($"/parcours/{aya.PublicId}")).Follows("Saisir le suivi");

        var after = await page.Chooses("Cherche un emploi ou une formation").Fills("Avec ses mots", "Stage en vue").Chooses("Oui", "Son matériel fonctionne-t-il ?")
            .Chooses("Non", "Sa connexion est-elle toujours là ?").Chooses("Mobilité").Chooses("Au téléphone", "Comment lui avez-vous parlé ?").Presses("Enregistrer le suivi");

        after.Says("Suivi à 3 mois noté.").Says("Stage en vue");
        var noted = await Of(aya);
        Assert.Equal(("searching", "yes", "no", 8, new DateOnly(2022, 4, 15)), (noted.SituationCode, noted.EquipmentWorks, noted.ConnectionWorks, noted.Barriers, noted.On));
    }

    [Fact]
    public async Task Gives_the_wording_of_the_code_to_the_annexe_when_nothing_else_was_said()
    {
        var aya = await Diagnosed("Awa");

        await (await Form(aya)).Chooses("En formation qualifiante").Presses("Enregistrer le suivi");

        Assert.Equal("En formation qualifiante", (await Of(aya)).Situation);
        Assert.Equal("", (await Form(aya)).ValueOf("Avec ses mots"));
    }

    [Fact]
    public async Task Asks_for_the_situation_and_keeps_what_was_typed()
    {
        var aya = await Diagnosed("Inaya");

        var refused = await (await Form(aya)).Fills("Avec ses mots", "Rien de neuf").Fills("Date", "01/01/2030").Presses("Enregistrer le suivi");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("Choisissez la réponse la plus proche.").Says("est dans l’avenir");
        Assert.Equal("Rien de neuf", refused.ValueOf("Avec ses mots"));
    }

    [Fact]
    public async Task Ends_the_wait_after_three_attempts_without_answer()
    {
        var aya = await Diagnosed("Kadi");
        (await Tried(aya, "Pas de réponse")).Says("1 essai sans réponse sur 3");
        (await Tried(aya, "À rappeler, elle n’était pas libre")).Says("1 essai sans réponse sur 3");
        (await Tried(aya, "Message laissé")).Says("2 essais sans réponse sur 3");

        var after = await Tried(aya, "Pas de réponse");

        after.Says("Suivi à 3 mois : injoignable.").Says("Injoignable, 3 essais").Says("Suivi à 6 mois");
        var journey = await place.Database.Open().Journeys.SingleAsync(known => known.Id == aya.Id, TestContext.Current.CancellationToken);
        Assert.Equal((Milestone.FollowUp6, new DateOnly(2022, 7, 10)), (journey.NextAct, journey.NextDueOn));
        Assert.Equal(0, journey.Progress.Broken);
        (await (await place.Ines()).Opens("/parcours?etat=retard")).DoesNotSay("Kadi");
    }

    [Fact]
    public async Task Takes_an_answer_that_comes_after_all()
    {
        var aya = await Diagnosed("Lina");
        await Tried(aya, "Ne souhaite pas répondre");
        var page = await Form(aya);
        page.Says("Ne souhaite pas répondre. Ce suivi n’est plus attendu.");

        await page.Chooses("Situation inchangée").Presses("Enregistrer le suivi");

        Assert.True((await Of(aya)).IsDone);
    }

    [Fact]
    public async Task Does_not_exist_for_another_project_nor_for_who_only_reads()
    {
        var address = $"/parcours/{place.Nadia.PublicId}/suivi/3";

        Assert.Equal(HttpStatusCode.NotFound, (await (await place.As(Role.ProjectTeam, place.Programme, "T6")).Asks(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.As(Role.Department, place.Programme)).Asks(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.Ines()).Asks($"/parcours/{place.Nadia.PublicId}/suivi/sortie")).Status);
    }

    private async Task<Journey> Diagnosed(string name) => await place.Database.Has(A.Journey.In(place.Programme, "T8").Of(name, "Delorme").ReferredOn("2022-01-03").DiagnosedOn("2022-01-10"));

    private async Task<Page> Form(Journey journey) => await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/suivi/3");

    private async Task<Page> Tried(Journey journey, string outcome)
        => await (await Form(journey)).Chooses(outcome, "Ce qui s’est passé").Chooses("Au téléphone", "Par quel moyen ?").Presses("Noter l’essai");

    private async Task<FollowUpAnswers> Of(Journey journey)
        => await place.Database.Open().FollowUps.SingleAsync(followUp => followUp.JourneyId == journey.Id, TestContext.Current.CancellationToken);
}
