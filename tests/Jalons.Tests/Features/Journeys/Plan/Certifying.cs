using Jalons.Core.Resources;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys.Plan;

public sealed class Certifying(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Keeps_the_session_and_the_result_and_takes_no_result_before_the_sitting()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").OrientedToCertification());
        var page = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/certification");

        var refused = await page.Chooses("En attente d'une session", "L’a-t-elle passée ?").Fills("Date de passage", "10/03/2022").Presses("Enregistrer la certification");
        refused.Says("laissez la date vide");

        var after = await refused.Chooses("Oui", "L’a-t-elle passée ?").Chooses("Oui", "L’a-t-elle obtenue ?").Fills("Session", "Médiathèque").Presses("Enregistrer la certification");
        after.Says("Certification notée.").Says("10 mars 2022").Says("Réussie");
    }

    [Fact]
    public async Task Uses_a_pass_numerique_a_cpf_or_both_and_nothing_else()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").OrientedToTraining().OrientedToCertification());
        var ines = await place.Ines();

        var page = await ines.Opens($"/parcours/{journey.PublicId}/certification");
        Assert.Equal(["Pass numérique", "CPF"], page.Document.QuerySelectorAll("[name='Form.Contributions']").Select(box => box.ParentElement!.TextContent.Trim()));
        await page.Says("On ne demande rien d’autre à la personne.").Chooses("En attente d'une session", "L’a-t-elle passée ?").Chooses("CPF").Presses("Enregistrer la certification");
        await (await ines.Opens($"/parcours/{journey.PublicId}/formation")).Chooses("Elle attend une place").Chooses("Pass numérique").Chooses("CPF").Presses("Enregistrer la formation");

        await using var db = place.Database.Open();
        Assert.Equal(Contribution.Cpf, await db.Certifications.Where(known => known.JourneyId == journey.Id).Select(known => known.Contribution).SingleAsync(Stop));
        Assert.Equal(Contribution.PassNumerique | Contribution.Cpf, await db.TrainingReferrals.Where(known => known.JourneyId == journey.Id).Select(known => known.Contribution).SingleAsync(Stop));
    }

    [Fact]
    public async Task Shows_on_the_frise_the_day_of_the_sitting_that_was_passed()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").DiagnosedOn("2022-02-01").Certified("yes", "no", "2022-03-01").Certified("yes", "yes", "2022-04-02"));

        var page = (await (await place.Ines()).Opens($"/parcours/{journey.PublicId}")).Says("Certification obtenue");

        var told = page.Document.QuerySelectorAll(".frise li").Single(mark => mark.TextContent.Contains("Certification", StringComparison.Ordinal)).TextContent;
        Assert.Contains("2 avril 2022", told, StringComparison.Ordinal);
        Assert.Contains("Réussie", told, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
