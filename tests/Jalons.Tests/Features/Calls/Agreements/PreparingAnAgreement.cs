using System.Net;
using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Programmes;
using Jalons.Tests.Calls;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls.Agreements;

/// <summary>From the dossier that was retained to an agreement signed and accepted, and the diagnosis that waits for it.</summary>
public sealed class PreparingAnAgreement(PreparingAnAgreement.Place place) : IClassFixture<PreparingAnAgreement.Place>
{
    public sealed class Place : AppFixture
    {
        public Programme Programme { get; private set; } = null!;
        private Call Call { get; set; } = null!;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Programme = await Database.HasProgramme();
            await using var db = Database.Open();
            Call = await db.OpenCall(Programme);
        }

        /// <summary>A dossier that the committee retained for a territory.</summary>
        public async Task<Guid> Retains(string applicant, string territory)
        {
            await using var db = Database.Open();
            var lot = Call.Lots.Single(lot => lot.TerritoryId == Programme.Territories.Single(one => one.Code == territory).Id);
            var dossier = new Application { ProgrammeId = Programme.Id, CallId = Call.Id, Number = Random.Shared.Next(1, 1_000_000), Applicant = applicant, Siret = "73282932000074", LotId = lot.Id, Title = $"Projet de {applicant}", DepositedAt = new(2021, 6, 30, 8, 0, 0, DateTimeKind.Utc), Revision = 1 };
            db.Add(dossier);
            var committee = db.Add(new SelectionCommittee { CallId = Call.Id, HeldOn = new(2021, 9, 14), Present = "Tous", Minutes = "Rien", Who = "Essais" }).Entity;
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            db.Add(new Decision { CommitteeId = committee.Id, ApplicationId = dossier.Id, Outcome = Outcome.Retained, GrantedCents = 180_000_00 });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return dossier.PublicId;
        }
    }

    [Fact]
    public async Task From_the_dossier_to_the_first_diagnosis()
    {
        var dossier = await place.Retains("La Fabrique des Usages de l’Est", "T8");
        var department = await place.As(Role.Department, place.Programme);
        var coordination = await place.As(Role.Coordination, place.Programme, "T8");
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").ReferredOn("2022-04-01"));
        var adviser = await place.As(Role.ProjectTeam, place.Programme, "T8");
        (await adviser.Opens($"/parcours/{journey.PublicId}/diagnostic")).Says("Enregistrer le diagnostic");

        var form = await (await department.Opens($"/appel/dossiers/{dossier}")).Follows("Préparer la convention");
        Assert.Equal("180 000", form.ValueOf("Montant")!.Replace('\u202f', ' '));
        var agreement = await form.Fills("Référence", "2021-NI-T8").Presses("Ouvrir la convention");
        agreement.Says("Convention avec La Fabrique des Usages de l'Est").Says("180 000 €").Says("Le référentiel de diagnostic n'a pas encore été transmis.");
        var path = agreement.Path;
        (await department.Opens($"/appel/dossiers/{dossier}")).Says("Ouvrir la convention");

        // The diagnosis waits from now on, and says for whom.
        var closed = await adviser.Opens($"/parcours/{journey.PublicId}/diagnostic");
        closed.Says("Le formulaire de diagnostic n'est pas encore ouvert pour ce projet.").Says("La coordination du projet le transmet").DoesNotSay("Enregistrer le diagnostic");

        var referential = await (await coordination.Opens("/convention")).Follows("Le référentiel de diagnostic");
        (await referential.Fills("Nom et version", "Référentiel de l’Est, version 1").Fills("Transmis le", "11/04/2022").Attaches("Fichier du référentiel", "referentiel.pdf", Encoding.UTF8.GetBytes("%PDF")).Presses("Transmettre ce référentiel"))
            .Says("Le référentiel est transmis. Le Département l'accepte.").DoesNotSay("Accepter ce référentiel");
        (await adviser.Opens($"/parcours/{journey.PublicId}/diagnostic")).Says("n'est pas encore accepté").DoesNotSay("Enregistrer le diagnostic");
        var accepting = await department.Opens($"{path}/referentiel");
        (await accepting.Fills("Accepté par", "Hélène Vasseur").Fills("Qualité", "cheffe de projet").Fills("Accepté le", "12/04/2022").Presses("Accepter ce référentiel")).Says("le formulaire de diagnostic est ouvert");
        (await adviser.Opens($"/parcours/{journey.PublicId}/diagnostic")).Says("Enregistrer le diagnostic");
    }

    [Fact]
    public async Task What_was_typed_in_a_form_that_closed_comes_back()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T7").ReferredOn("2022-04-01"));
        var adviser = await place.As(Role.ProjectTeam, place.Programme, "T7");
        var form = await adviser.Opens($"/parcours/{journey.PublicId}/diagnostic");
        await Opens("T7");

        var refused = await form.Fills("Date du diagnostic", "11/04/2022").Presses("Enregistrer le diagnostic");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("Le référentiel de diagnostic n'a pas encore été transmis.");
        Assert.Equal("11/04/2022", refused.ValueOf("Date du diagnostic"));
        await using var db = place.Database.Open();
        Assert.Null((await db.Journeys.SingleAsync(known => known.Id == journey.Id, TestContext.Current.CancellationToken)).Progress.DiagnosedOn);
    }

    [Fact]
    public async Task The_programme_may_ask_for_an_agreement_of_every_project()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T9").ReferredOn("2022-04-01"));
        var (department, adviser) = (await place.As(Role.Department, place.Programme), await place.As(Role.ProjectTeam, place.Programme, "T9"));

        await (await department.Opens("/appel/conventions")).Chooses("Tous les projets").Presses("Enregistrer ce réglage");
        (await adviser.Opens($"/parcours/{journey.PublicId}/diagnostic")).Says("La convention de ce projet n'est pas encore préparée.");
        (await adviser.Opens($"/parcours/{journey.PublicId}/grille/0")).Says("La convention de ce projet n'est pas encore préparée.");

        await (await department.Opens("/appel/conventions")).Chooses("Seulement ceux qui ont une convention").Presses("Enregistrer ce réglage");
        (await adviser.Opens($"/parcours/{journey.PublicId}/diagnostic")).Says("Enregistrer le diagnostic");
    }

    [Fact]
    public async Task An_unknown_field_is_refused_and_the_text_stays()
    {
        var (department, path) = await Opens("T6");
        var page = await department.Opens($"{path}/texte");
        page.Says("(à compléter : la référence de la convention)").Says("Les Relais de la Plaine");

        var refused = await page.Fills("Le texte", "## Article 1. Objet\n\nLe {portuer} s’engage.").Presses("Enregistrer le texte");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("Le champ {portuer} n'existe pas.");
        Assert.Contains("{portuer}", refused.ValueOf("Le texte"), StringComparison.Ordinal);

        var preview = await refused.Fills("Le texte", "## Article 1. Objet\n\nLe porteur **{porteur}** s’engage.").Presses("Voir sans enregistrer");
        preview.Says("Le porteur Les Relais de la Plaine s'engage.").Says("Version 1,");
        var saved = await preview.Presses("Enregistrer le texte");
        saved.Says("La version 2 du texte est enregistrée.");
        (await department.Opens($"{path}/texte?lire=1")).Says("Ce que fait le projet");
    }

    private async Task<(Visitor Department, string Path)> Opens(string territory)
    {
        var department = await place.As(Role.Department, place.Programme);
        var project = place.Programme.Projects.Single(project => project.TerritoryId == place.Programme.Territories.Single(one => one.Code == territory).Id);
        await using var db = place.Database.Open();
        var known = await db.Agreements.Where(agreement => agreement.ProjectId == project.Id).Select(agreement => (Guid?)agreement.PublicId).SingleOrDefaultAsync(TestContext.Current.CancellationToken);
        return known is { } id ? (department, $"/appel/conventions/{id}") : (department, (await (await department.Opens($"/appel/conventions/nouvelle/{project.PublicId}")).Presses("Ouvrir la convention")).Path);
    }
}
