using System.Net;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Journeys.Together;

public sealed class TwoPeopleOnOneForm(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task See_both_versions_and_the_second_decides()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aya", "Delorme").DiagnosedOn("2022-02-01"));
        var (one, other) = (await place.Ines(), await place.Ines());
        var mine = await other.Opens($"/parcours/{journey.PublicId}/remise");
        place.Clock.Now = place.Clock.Now.AddMinutes(1);
        await (await one.Opens($"/parcours/{journey.PublicId}/remise")).Chooses("Tablette").Chooses("Neuf").Fills("Numéro de série", "A-1").Fills("Date de remise", "10/03/2022").Presses("Enregistrer la remise");

        var told = await mine.Chooses("Ordinateur portable").Chooses("Neuf").Fills("Numéro de série", "B-2").Fills("Date de remise", "10/03/2022").Presses("Enregistrer la remise");

        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        told.Says("a enregistré ce formulaire").Says("Numéro de série, enregistré entre-temps : A-1");
        Assert.Equal("B-2", told.ValueOf("Numéro de série"));
        (await told.Presses("Enregistrer la remise")).Says("Remise notée.");
        Assert.Equal("B-2", (await place.Database.Open().Handovers.SingleAsync(known => known.JourneyId == journey.Id, Stop)).Serial);
    }

    [Fact]
    public async Task Who_write_at_the_very_same_time_see_both_versions_too_and_in_words()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Noa", "Perrin").DiagnosedOn("2022-02-01"));
        var (one, other) = (await place.Ines(), await place.Ines());
        var theirs = (await one.Opens($"/parcours/{journey.PublicId}/suivi/3")).Chooses("Cherche un emploi", "Où en est-elle ?").Chooses("Mobilité", "Ce qui la freine").Chooses("Au téléphone", "Comment lui avez-vous parlé");
        var mine = (await other.Opens($"/parcours/{journey.PublicId}/suivi/3")).Chooses("Situation inchangée", "Où en est-elle ?").Chooses("En visio", "Comment lui avez-vous parlé");
        place.Interruption.BeforeWriting = async () =>
        {
            place.Clock.Now = place.Clock.Now.AddMinutes(1);
            await theirs.Presses("Enregistrer le suivi");
        };

        var late = await mine.Presses("Enregistrer le suivi");
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        var told = await late.Presses("Enregistrer le suivi");

        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        told.Says("Où en est-elle ?, enregistré entre-temps : Cherche un emploi ou une formation").Says("Comment lui avez-vous parlé ?, enregistré entre-temps : Au téléphone").Says("Mobilité").DoesNotSay("searching");
        (await told.Presses("Enregistrer le suivi")).Says("Suivi à 3 mois noté.");
        Assert.Equal("unchanged", (await place.Database.Open().FollowUps.SingleAsync(known => known.JourneyId == journey.Id, Stop)).SituationCode);
    }

    [Fact]
    public async Task See_what_the_other_decided_of_the_plan_and_of_the_appointment()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Eva", "Roussel").DiagnosedOn("2022-02-01"));
        var (one, other) = (await place.Ines(), await place.Ines());
        var address = $"/parcours/{journey.PublicId}/rendez-vous";
        var mine = (await other.Opens(address)).Fills("Jour", "20/04/2022").Fills("Heure", "10:00").Chooses("En visio");
        place.Clock.Now = place.Clock.Now.AddMinutes(1);
        await (await one.Opens(address)).Fills("Jour", "21/04/2022").Fills("Heure", "10:00").Chooses("Par téléphone").Presses("Enregistrer le rendez-vous");

        (await mine.Presses("Enregistrer le rendez-vous")).Says("Jour, enregistré entre-temps : 21").Says("Comment ?, enregistré entre-temps : Par téléphone");
    }

    [Fact]
    public async Task Do_not_collide_on_two_forms()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Lou", "Perrac").DiagnosedOn("2022-02-01"));
        var (one, other) = (await place.Ines(), await place.Ines());
        var note = await other.Opens($"/parcours/{journey.PublicId}/note");
        place.Clock.Now = place.Clock.Now.AddMinutes(1);
        await (await one.Opens($"/parcours/{journey.PublicId}/remise")).Chooses("Tablette").Chooses("Neuf").Fills("Date de remise", "10/03/2022").Presses("Enregistrer la remise");

        (await note.Fills("Note", "Préfère le matin").Presses("Ajouter la note")).Says("Note ajoutée.");
    }

    [Fact]
    public async Task Find_the_draft_of_a_closed_tab_again_and_only_its_author_does()
    {
        var page = $"/parcours/{place.Rachid.PublicId}/remise";
        var (one, other) = (await place.Ines(), await place.Ines());
        using var kept = await one.Answers(HttpMethod.Post, $"/brouillon?pour={page}", new Dictionary<string, string> { ["Form.Serial"] = "C-3" });
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);

        using var mine = await one.Asks(HttpMethod.Get, $"/brouillon?pour={page}");
        using var theirs = await other.Asks(HttpMethod.Get, $"/brouillon?pour={page}");

        Assert.Contains("C-3", await mine.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal("null", await theirs.Content.ReadAsStringAsync(Stop));
        await (await one.Opens(page)).Chooses("Tablette").Chooses("Neuf").Fills("Date de remise", "10/03/2022").Presses("Enregistrer la remise");
        Assert.False(await place.Database.Open().FormDrafts.AnyAsync(draft => draft.Page == page, Stop));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
