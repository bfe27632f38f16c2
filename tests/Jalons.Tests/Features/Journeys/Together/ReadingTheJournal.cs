using System.Net;
using Jalons.Core.Access;
using Jalons.Tests.Support.Builders;
using Jalons.Web.Features.Journeys.Changes;

namespace Jalons.Tests.Features.Journeys.Together;

public sealed class ReadingTheJournal(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Says_who_changed_what_from_what_to_what()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Aude", "Kerven").ReferredOn("2022-01-15").DiagnosedOn("2022-02-01").With("profile.rsa", "no"));
        var ines = await place.Ines();
        await (await ines.Opens($"/parcours/{journey.PublicId}/profil")).Chooses("Oui", "La personne est allocataire du RSA").Presses("Enregistrer le profil");
        await (await ines.Opens($"/parcours/{journey.PublicId}/remise")).Chooses("Tablette").Chooses("Reconditionné").Fills("Contrepartie payée par la personne", "12,50").Fills("Date de remise", "10/03/2022").Presses("Enregistrer la remise");
        await (await ines.Opens($"/parcours/{journey.PublicId}/accords")).Chooses("La personne, pour l’évaluation").Chooses("Oui", "Réponse").Chooses("De vive voix", "Comment ?").Presses("Noter la réponse");

        foreach (var role in new[] { Role.Coordination, Role.Department })
        {
            var journal = await (await place.As(role, place.Programme, role is Role.Coordination ? "T8" : null)).Opens($"/parcours/{journey.PublicId}/journal");
            journal.Says("Profil enregistré").Says("par Camille ProjectTeam").Says("Allocataire du RSA Non Oui").Says("Remise notée").Says("Matériel : appareil rien Tablette").Says("Matériel : contrepartie rien 12,50 €").Says("Accord recueilli");
        }
        Assert.Equal(HttpStatusCode.NotFound, (await ines.Asks($"/parcours/{journey.PublicId}/journal")).Status);
    }

    [Fact]
    public async Task Names_in_French_each_fact_that_can_change()
    {
        await using var db = place.Database.Open();
        var kinds = new[] { "Handover", "ConnectionGrant", "Recharge", "TrainingReferral", "Certification", "FollowUp", "ContactAttempt", "Closure", "Transfer", "Appointment", "GridAnswers", "PlanDecision" };
        var stamps = new HashSet<string> { "Id", "PublicId", "JourneyId", "ConnectionGrantId", "ProgrammeId", "TerritoryId", "Source", "RecordedAt", "Sequence", "RemindedAt", "Taken", "Passed" };

        var values = from entity in db.Model.GetEntityTypes() where kinds.Contains(entity.ClrType.Name) from property in entity.GetProperties() where !property.IsShadowProperty() && !stamps.Contains(property.Name) select $"{entity.ClrType.Name}.{property.Name}";

        Assert.All(values, field => Assert.DoesNotContain(field.Split('.')[1], FactNames.Of(field), StringComparison.Ordinal));
    }
}
