using System.Net;
using Jalons.Core.Journeys;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys;

public sealed class ClosingAJourney(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    private string Form => $"/parcours/{place.Rachid.PublicId}/cloture";

    [Fact]
    public async Task Is_said_done_and_can_be_undone()
    {
        var page = await (await place.Ines()).Opens(Form);

        var closed = await page.Chooses("Déménagement").Presses("Clore le parcours");
        closed.Says("Parcours clos.").Says("Rupture le 15 avril").Says("Déménagement");
        Assert.Equal(ClosureReason.Moved, (await Closure())!.Reason);

        var open = await (await closed.Follows("Rouvrir le parcours")).Presses("Rouvrir le parcours");
        open.Says("Parcours rouvert.").Says("À faire maintenant");
        Assert.Null(await Closure());
    }

    [Theory]
    [InlineData("Ne souhaite pas poursuivre", ClosureReason.Refusal)]
    [InlineData("Reprise d’un emploi ou d’une formation", ClosureReason.Employment)]
    [InlineData("Déménagement", ClosureReason.Moved)]
    [InlineData("Décès", ClosureReason.Death)]
    [InlineData("Sans nouvelles", ClosureReason.LostContact)]
    public async Task Knows_why_people_leave(string said, ClosureReason reason)
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").ReferredOn("2022-03-01"));

        (await (await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/cloture")).Chooses(said).Presses("Clore le parcours")).Says(said);

        Assert.Equal(reason, (await place.Database.Open().Closures.SingleAsync(closure => closure.JourneyId == journey.Id, TestContext.Current.CancellationToken)).Reason);
    }

    [Theory]
    [InlineData("13/02/2022", "La date de fin précède l’orientation. Vérifiez-la.")]
    [InlineData("16/04/2022", "La date de fin est dans l’avenir. Vérifiez-la.")]
    [InlineData("31/02/2022", "Le 31 février n’existe pas. Vérifiez le jour.")]
    [InlineData("", "Indiquez la date de fin du parcours.")]
    public async Task Refuses_a_wrong_day(string day, string sentence)
    {
        var page = await (await place.Ines()).Opens(Form);

        var refused = await page.Fills("Date de fin", day).Chooses("Santé").Presses("Clore le parcours");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says(sentence);
        Assert.Equal(day, refused.ValueOf("Date de fin"));
        Assert.True(refused.IsChosen("Santé"));
    }

    private Task<Closure?> Closure() => place.Database.Open().Closures.SingleOrDefaultAsync(closure => closure.JourneyId == place.Rachid.Id, TestContext.Current.CancellationToken);
}
