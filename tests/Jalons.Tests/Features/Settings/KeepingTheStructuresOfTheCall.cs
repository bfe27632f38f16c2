using System.Net;
using Jalons.Core.Access;
using Jalons.Tests.Features.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Settings;

public sealed class KeepingTheStructuresOfTheCall(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    [Theory]
    [InlineData("CISP du Service social départemental", "Odette", "cisp", "rsa_referent")]
    [InlineData("Cap emploi", "Octave", "cap_emploi", "other")]
    [InlineData("PLIE (organisme conventionné PDIE)", "Odile", "plie", "other")]
    public async Task Is_offered_in_the_form_in_the_words_of_the_call_and_becomes_an_answer_of_the_annexe(string structure, string firstName, string kind, string annexe)
    {
        var (claire, _) = await place.Claire();
        var last = await (await claire.Describes(firstName, "Structarel")).Chooses("Allocataire du RSA").Presses("Continuer vers ses accords");

        await last.Chooses(structure, "Votre structure").Signs();
        var demand = await (await (await place.Team()).Opens("/orientations")).Follows($"Répondre pour {firstName} Structarel");
        var file = await demand.Says(structure).Presses("Accepter et ouvrir le parcours");

        file.Says(structure);
        await using var db = place.Database.Open();
        var journey = await db.Journeys.SingleAsync(journey => db.People.Any(person => person.Id == journey.PersonId && person.FirstName == firstName), Stop);
        Assert.Equal((kind, annexe), (journey.Referral.StructureKind, journey.Referral.StructureType));
    }

    [Fact]
    public async Task Is_added_renamed_and_withdrawn_and_says_who_changed_what()
    {
        var department = await place.As(Role.Department, place.Programme);
        var page = await department.Opens("/programme/structures");

        var refused = await page.Fills("Nouvelle structure 1 : son nom", "Espace départemental d’insertion").Presses("Enregistrer les structures");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("Choisissez la réponse de l’annexe qui lui correspond.");
        await refused.Chooses("PIE", "Nouvelle structure 1 : dans l’annexe").Fills("SIAE : son nom", "SIAE (chantier, entreprise d’insertion)")
            .Chooses("Accompagnement à l'entrepreneuriat", "Celles que le formulaire ne propose plus").Presses("Enregistrer les structures");

        var (claire, _) = await place.Claire();
        var last = await (await claire.Describes("Ondine", "Structarel")).Chooses("Allocataire du RSA").Presses("Continuer vers ses accords");
        var offered = last.Document.QuerySelectorAll("select[name='referral.structure_kind'] option").Select(option => option.TextContent).ToList();
        Assert.Contains("Espace départemental d’insertion", offered);
        Assert.Contains("SIAE (chantier, entreprise d’insertion)", offered);
        Assert.DoesNotContain(offered, option => option.StartsWith("Accompagnement à l'entrepreneuriat", StringComparison.Ordinal));
        (await department.Opens("/programme/structures")).Says("ajoute : Espace départemental d’insertion : PIE").Says("« SIAE : SIAE » devient « SIAE (chantier, entreprise d’insertion) : SIAE »");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
