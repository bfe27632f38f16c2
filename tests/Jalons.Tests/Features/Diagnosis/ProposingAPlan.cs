using Jalons.Core.Access;
using Jalons.Core.Diagnoses.Plans;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Diagnosis;

public sealed class ProposingAPlan(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Shows_the_rule_and_the_answers_and_keeps_what_was_decided_and_why()
    {
        var journey = await place.Database.Has(Diagnosed("Aya", "Delorme"));
        var ines = await place.Ines();
        var grid = await ines.Opens($"/parcours/{journey.PublicId}/grille/0");
        var plan = await grid.Chooses("0. Ne sait pas", "Chercher une information sur Internet").Chooses("1. Avec de l’aide", "Écrire et recevoir des messages").Chooses("Oui", "Conseiller ou conseillère numérique").Fills("Employeur", "Ville de Bondy")
            .Presses("Enregistrer et voir la proposition");

        plan.Says("Proposé : Ordinateur portable. Elle n’a pas d’ordinateur chez elle").Says("Équipement : Téléphone mobile (smartphone)").Says("Règle E1").Says("Niveau moyen de la grille : 0,5").Says("Règle F1");
        var refused = await plan.Chooses("Tablette", "Matériel").Presses("Enregistrer le plan");
        refused.Says("Dites pourquoi vous décidez autrement.");
        var after = await refused.Fills("Matériel : pourquoi autrement ?", "Ne peut pas porter un ordinateur").Presses("Enregistrer le plan");

        after.Says("Plan décidé.");
        await using var db = place.Database.Open();
        var decision = await db.PlanDecisions.SingleAsync(decision => decision.JourneyId == journey.Id && decision.Service == PlanService.Equipment, Stop);
        Assert.Equal(("laptop", "tablet", "Ne peut pas porter un ordinateur", "E1"), (decision.Proposed, decision.Decided, decision.Reason, decision.Rule));
        Assert.InRange(decision.RulesVersion, 1, 2);
        var diagnosis = await db.Journeys.Where(known => known.Id == journey.Id).Select(known => known.Diagnosis).SingleAsync(Stop);
        Assert.Equal(("both", "yes", 1L, "no"), (diagnosis.EquipmentOrientation, diagnosis.TrainingOrientation, diagnosis.TrainingTypes, diagnosis.CertificationOrientation));
        var answers = await db.GridAnswers.SingleAsync(known => known.JourneyId == journey.Id, Stop);
        Assert.Equal(("Camille ProjectTeam", true, "Ville de Bondy"), (answers.MadeBy, answers.ByDigitalAdviser, answers.Employer));
        (await (await place.As(Role.Department, place.Programme)).Opens("/programme/regles/accord")).Says("Par règle").Says("E1").Says("Par conseiller").Says("Camille ProjectTeam").Says("Ne peut pas porter un ordinateur");
    }

    [Fact]
    public async Task Proposes_anew_beside_what_was_decided_when_the_diagnosis_changes()
    {
        var journey = await place.Database.Has(Diagnosed("Zoé", "Mahé"));
        var ines = await place.Ines();
        await (await ines.Opens($"/parcours/{journey.PublicId}/grille/0")).Chooses("1. Avec de l’aide", "Chercher une information sur Internet").Chooses("Oui", "Conseiller ou conseillère numérique").Presses("Enregistrer et voir la proposition");
        (await (await ines.Opens($"/parcours/{journey.PublicId}/proposition")).Presses("Enregistrer le plan")).Says("Plan décidé.").DoesNotSay("Relire le plan");

        var file = await (await ines.Opens($"/parcours/{journey.PublicId}/diagnostic")).Chooses("Ordinateur portable", "La personne possède un équipement").Chooses("pas d'orientation sur une dotation", "Orientation sur une dotation")
            .Presses("Enregistrer le diagnostic");
        file.Says("Le diagnostic a changé depuis que le plan est décidé.").Says("À relire : matériel, connexion");
        var plan = await file.Follows("Relire le plan");

        plan.Says("Proposé : Pas de matériel.").Says("par Camille ProjectTeam : Ordinateur portable").Says("Les règles proposaient : ordinateur portable (Équipement : Téléphone mobile (smartphone)).")
            .Says("Le bloc du diagnostic dit maintenant : pas de matériel.").Says("Le bloc du diagnostic dit maintenant : pas de connexion.");
        var after = await plan.Chooses("Pas de matériel", "Matériel").Presses("Enregistrer le plan");
        after.Says("Plan décidé.").DoesNotSay("Relire le plan");
    }

    [Fact]
    public async Task Asks_the_same_grid_again_beside_what_was_answered()
    {
        var journey = await place.Database.Has(Diagnosed("Lou", "Perrac"));
        var ines = await place.Ines();
        await (await ines.Opens($"/parcours/{journey.PublicId}/grille/0")).Chooses("1. Avec de l’aide", "Chercher une information sur Internet").Presses("Enregistrer et voir la proposition");
        var coordination = await place.As(Role.Coordination, place.Programme, "T8");
        (await (await coordination.Opens("/programme/grille")).Fills("Ligne 1", "Allumer un appareil").Presses("Enregistrer une nouvelle version")).Says("La version 1 de la grille");

        var again = await ines.Opens($"/parcours/{journey.PublicId}/grille/3");
        again.Says("Au diagnostic : 1, avec de l’aide.").DoesNotSay("Allumer un appareil");
        await again.Chooses("3. Seule, et pourrait le montrer", "Chercher une information sur Internet").Presses("Enregistrer la grille");

        (await ines.Opens($"/parcours/{journey.PublicId}")).Says("Niveau moyen").Says("1,0 au diagnostic, 3,0 à 3 mois");
    }

    [Fact]
    public async Task Keeps_the_version_of_the_rules_that_proposed()
    {
        var department = await place.As(Role.Department, place.Programme);
        var rules = await department.Opens("/programme/regles");

        (await rules.Fills("Règle E2 : sa phrase", "Elle a un ordinateur qui marche.").Presses("Enregistrer une nouvelle version")).Says("La version 2 des règles");

        await using var db = place.Database.Open();
        var versions = await db.PlanRules.Where(known => known.ProgrammeId == place.Programme.Id).OrderBy(known => known.Version).ToListAsync(Stop);
        Assert.Equal([1, 2], versions.Select(version => version.Version));
        Assert.Equal(versions[0].Rules.Select(rule => rule.Code), versions[1].Rules.Select(rule => rule.Code));
        Assert.Equal("Elle a un ordinateur qui marche.", versions[1].Rules[1].Because);
        Assert.Equal(versions[0].Rules[0].When, versions[1].Rules[0].When);
    }

    private JourneyBuilder Diagnosed(string firstName, string lastName) => A.Journey.In(place.Programme, "T8").Of(firstName, lastName).DiagnosedOn("2022-03-01")
        .With("diagnosis.devices", "smartphone").With("diagnosis.home_connection", "no").With("diagnosis.skills", "email");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
