using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Referrals;

/// <summary>What a script keeps while typing may cross the form itself on its way.</summary>
public sealed class KeepingWhileTyping(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_form_has_the_last_word(bool isKnown)
    {
        var (claire, _) = await place.Claire();
        var page = await claire.Opens("/orienter");
        if (isKnown) page = await claire.Opens((await page.Fills("Prénom", "Lise").Presses("Continuer vers sa situation")).Path);
        place.Interruption.BeforeWriting = async () =>
        {
            using var kept = await claire.Answers(HttpMethod.Post, $"{page.Path}?handler=Draft", new Dictionary<string, string> { ["profile.first_name"] = "Li" });
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        };

        var next = await page.Fills("Prénom", "Lise").Fills("Nom", $"Orlac{isKnown}").Fills("Date de naissance", "07/03/1985").Fills("Téléphone mobile", "06 39 98 22 75")
            .Fills("Ville de résidence", "Bondy").Presses("Continuer vers sa situation");

        Assert.EndsWith("/situation", next.Path, StringComparison.Ordinal);
        await using var db = place.Database.Open();
        Assert.Equal($"Lise Orlac{isKnown}", await db.ReferralRequests.Where(request => request.PublicId == Guid.Parse(next.Path.Split('/')[2])).Select(request => request.Name).SingleAsync(TestContext.Current.CancellationToken));
    }
}
