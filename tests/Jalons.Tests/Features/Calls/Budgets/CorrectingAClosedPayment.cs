using System.Net;

namespace Jalons.Tests.Features.Calls.Budgets;

/// <summary>A payment of the schedule is opened to be corrected; its list is signed before that is saved.</summary>
public sealed class CorrectingAClosedPayment(APlaceWithABudget place) : IClassFixture<APlaceWithABudget>
{
    [Fact]
    public async Task Shows_the_payment_as_it_stands_and_what_was_typed()
    {
        var form = await (await place.Department()).Opens($"/appel/budgets/echeances/{place.Schedule[0].PublicId}");
        var known = form.ValueOf("Nom du versement")!;
        var list = await (await place.Coordination()).Opens($"/budget/versements/{place.Schedule[0].PublicId}");
        (await list.Fills("Signé par", "Agathe Petit, coordinatrice").Chooses("J’atteste", "Attestation").Presses("Signer la demande")).Says("C’est signé et figé.");

        var told = await form.Fills("Nom du versement", "Avance corrigée").Presses("Enregistrer le versement");

        Assert.Equal(HttpStatusCode.BadRequest, told.Status);
        told.Says("La liste de ce versement est signée : il ne se modifie plus.").Says($"Nom du versement {known}").Says("Vous aviez écrit : « Avance corrigée »");
    }
}
