using System.Net;
using Jalons.Core.Access;
using Jalons.Core.Fieldwork;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys.Team;

public sealed class TransferringAJourney(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Goes_on_elsewhere_with_its_history_and_counts_once_there()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aya", "Delorme").ReferredOn("2022-01-03").DiagnosedOn("2022-02-01").GivenAComputerOn("2022-02-20"));
        var page = await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/transfert");
        await using var db = place.Database.Open();
        db.TextCodes.Add(new() { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId, Text = CodedText.Remarks, Code = "insertion.siae", Coder = "Claire Dumas", TextHash = "" });
        await db.SaveChangesAsync(Stop);
        var (here, there) = (await Diagnosed(db, "T8"), await Diagnosed(db, "T6"));

        var after = await page.Chooses("Cap numérique Plaine").Fills("Pourquoi ?", "Déménage à Saint-Denis").Presses("Transférer le parcours");

        after.Says("Parcours transféré au projet Cap numérique Plaine.");
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.Ines()).Asks($"/parcours/{journey.PublicId}")).Status);
        (await (await place.As(Role.ProjectTeam, place.Programme, "T6")).Opens($"/parcours/{journey.PublicId}")).Says($"n° {journey.Number}").Says("Ordinateur remis").Says("Transféré au projet Cap numérique Plaine");
        var territory = place.Programme.Territories.Single(known => known.Code == "T6").Id;
        Assert.Equal([territory], await db.Handovers.Where(known => known.JourneyId == journey.Id).Select(known => known.TerritoryId).ToListAsync(Stop));
        Assert.Equal([territory], await db.TextCodes.Where(known => known.JourneyId == journey.Id).Select(known => known.TerritoryId).ToListAsync(Stop));
        Assert.Equal(here - 1, await Diagnosed(db, "T8"));
        Assert.Equal(there + 1, await Diagnosed(db, "T6"));
    }

    [Fact]
    public async Task Takes_the_demand_along_whose_answers_the_former_team_no_longer_reads()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Lou", "Sarrois").ReferredOn("2022-01-03"));
        await using var db = place.Database.Open();
        var demand = db.ReferralRequests.Add(new() { ProgrammeId = journey.ProgrammeId, ProjectId = journey.ProjectId, TerritoryId = journey.TerritoryId, JourneyId = journey.Id, Name = "Lou Sarrois", State = Core.Referrals.Requests.ReferralState.Accepted }).Entity;
        await db.SaveChangesAsync(Stop);
        (await (await place.Ines()).Opens($"/orientations/{demand.PublicId}")).Says("Lou Sarrois");

        await (await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/transfert")).Chooses("Cap numérique Plaine").Fills("Pourquoi ?", "Déménage").Presses("Transférer le parcours");

        Assert.Equal(HttpStatusCode.NotFound, (await (await place.Ines()).Asks($"/orientations/{demand.PublicId}")).Status);
        (await (await place.As(Role.ProjectTeam, place.Programme, "T6")).Opens($"/orientations/{demand.PublicId}")).Says("Lou Sarrois");
    }

    [Fact]
    public async Task Leaves_a_note_in_the_history()
    {
        var page = await (await place.Ines()).Opens($"/parcours/{place.Nadia.PublicId}/note");

        (await page.Fills("Note", "Préfère être appelée le soir").Presses("Ajouter la note")).Says("Note Préfère être appelée le soir Par Camille ProjectTeam.");
    }

    [Fact]
    public async Task Gives_the_person_a_summary_in_plain_French()
    {
        var page = await (await (await place.Ines()).Opens($"/parcours/{place.Nadia.PublicId}")).Follows("Résumé à lui remettre");

        page.Says("Mon parcours numérique").Says("Vous avez reçu").Says("Une formation ou un accompagnement, gratuits, près de chez vous.").Says("Qui appeler");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<int> Diagnosed(Core.Persistence.AppDb db, string code)
    {
        var territory = place.Programme.Territories.Single(known => known.Code == code).Id;
        return await db.DailyCounts.Where(count => count.TerritoryId == territory && count.Measure == "done.diagnosis").SumAsync(count => count.Count, Stop);
    }
}
