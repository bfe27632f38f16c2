using System.Net;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls.Budgets;

public sealed class SigningTogether(APlaceWithABudget place) : IClassFixture<APlaceWithABudget>
{
    [Fact]
    public async Task Two_people_who_sign_at_once_make_one_demand()
    {
        var (one, other) = (await Opened(), await Opened());
        Page? first = null;
        place.Interruption.BeforeWriting = async () => first = await Signed(other);

        var second = await Signed(one);

        first!.Says("C’est signé et figé.");
        Assert.Equal(HttpStatusCode.BadRequest, second.Status);
        second.Says("Quelqu’un vient de modifier ceci.");
        Assert.Equal(1, await place.Database.Open().PaymentClaims.CountAsync(TestContext.Current.CancellationToken));
    }

    private async Task<Page> Opened() => await (await place.Coordination()).Opens($"/budget/versements/{place.Schedule[0].PublicId}");

    private static Task<Page> Signed(Page page) => page.Fills("Signé par", "Agathe Petit, coordinatrice").Chooses("J’atteste", "Attestation").Presses("Signer la demande");
}
