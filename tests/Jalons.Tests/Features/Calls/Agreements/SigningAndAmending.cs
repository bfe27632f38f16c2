using System.Net;
using Jalons.Core.Access;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Programmes;
using Jalons.Tests.Calls.Agreements;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls.Agreements;

/// <summary>Signatures with their days, then an amendment from one lot to another, seen on the dashboard.</summary>
public sealed class SigningAndAmending(SigningAndAmending.Place place) : IClassFixture<SigningAndAmending.Place>
{
    public sealed class Place : AppFixture
    {
        public Programme Programme { get; private set; } = null!;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Programme = await Database.HasProgramme();
        }

        public Project ProjectOf(string territory) => Programme.Projects.Single(project => project.TerritoryId == Programme.Territories.Single(one => one.Code == territory).Id);

        public async Task<string> HasAgreement(string territory, bool signed)
        {
            await using var db = Database.Open();
            var agreement = signed ? SignedAgreements.Of(Programme, ProjectOf(territory)) : SignedAgreements.Ready(Programme, ProjectOf(territory));
            db.Add(agreement);
            db.AddRange(PaymentSchedule.Of(agreement, Programme));
            if (signed) await db.Grant(agreement, SignedAgreements.SignedOn, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return $"/appel/conventions/{agreement.PublicId}";
        }
    }

    [Fact]
    public async Task Goes_step_by_step_to_the_notification_with_the_targets_agreed_on()
    {
        var path = await place.HasAgreement("T9", signed: false);
        var department = await place.As(Role.Department, place.Programme);
        await (await department.Opens($"{path}/cadre")).Fills("Certifications passées", "90").Presses("Enregistrer le cadre");

        var members = await department.Opens($"{path}/consortium");
        var refused = await members.Fills("Membre 2 : organisme", "Seconde Prise").Chooses("Équipement", "Membre 2").Fills("Membre 2 : part", "50 000").Presses("Enregistrer le consortium");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("Les parts font 237 500 € : elles doivent faire le montant de la convention, 187 500 €.");
        Assert.Equal("Seconde Prise", refused.ValueOf("Membre 2 : organisme"));
        (await refused.Fills("Membre 1 : part", "137 500").Presses("Enregistrer le consortium")).Says("Le consortium est enregistré.").Says("Seconde Prise");

        var sent = await (await department.Opens($"{path}/signatures")).Fills("Envoyée à", "Le directeur").Fills("Envoyée le", "04/04/2022").Presses("Noter l’envoi");
        var early = await sent.Chooses("Département de la Seine-Saint-Denis").Fills("Nom", "Claudine Marty").Fills("Qualité", "vice-présidente").Fills("Signé le", "01/04/2022").Presses("Noter la signature");
        early.Says("La signature suit l'envoi.");
        var one = await early.Fills("Signé le", "08/04/2022").Presses("Noter la signature");
        one.Says("La signature est notée.");
        var both = await one.Fills("Nom", "Karim Aubert").Chooses("Passerelles du Grand Est").Fills("Qualité", "directeur").Fills("Signé le", "07/04/2022").Presses("Noter la signature");
        (await both.Fills("Notifiée le", "11/04/2022").Presses("Noter la notification")).Says("Notifiée le 11 avril 2022");

        (await department.Opens($"/appel/budgets/{place.ProjectOf("T9").PublicId}")).Says("187 500 €. Ouvrir la convention").DoesNotSay("Enregistrer le montant accordé");
        (await department.Opens($"{path}/cadre")).Says("L'appel vise 100");
        (await (await department.Opens($"{path}/cadre")).Presses("Enregistrer le cadre")).Says("seul un avenant peut encore changer cela");
        (await department.Opens(path)).Says("Signée le 8 avril 2022").Says("100 depuis le 1er septembre 2021 ; 90 depuis le 8 avril 2022").Says("puis 90");
        Assert.True((await department.Downloads($"{path}?handler=Docx")).Length > 5000);
    }

    [Fact]
    public async Task Two_people_on_one_agreement_do_not_overwrite_each_other()
    {
        var path = await place.HasAgreement("T6", signed: false);
        var department = await place.As(Role.Department, place.Programme);
        var (mine, theirs) = (await department.Opens($"{path}/cadre"), await department.Opens($"{path}/cadre"));
        await theirs.Fills("Référence", "Le leur").Presses("Enregistrer le cadre");

        var told = await mine.Fills("Référence", "Le mien").Presses("Enregistrer le cadre");

        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        told.Says("Quelqu'un vient d'enregistrer cette convention.").Says("Référence, entre-temps : Le leur.");
        Assert.Equal("Le mien", told.ValueOf("Référence"));
        (await told.Presses("Enregistrer le cadre")).Says("Le mien");
    }

    [Fact]
    public async Task Ten_diagnoses_move_and_both_targets_are_seen()
    {
        await place.HasAgreement("T7", signed: true);
        await place.HasAgreement("T8", signed: true);
        var department = await place.As(Role.Department, place.Programme);

        var form = await department.Opens("/appel/conventions/avenants/ecrire");
        form.Fills("Pourquoi cet avenant", "Est Ensemble reçoit plus").Fills("Prend effet le", "15/04/2022").Fills("Diagnostics, Paris Terres d’Envol", "240").Fills("Diagnostics, Est Ensemble", "260");
        var over = await form.Fills("Montant, en euros, Est Ensemble", "950 000").Presses("Enregistrer l’avenant");
        over.Says("l'enveloppe est de 750 000 €.");
        Assert.Equal("260", over.ValueOf("Diagnostics, Est Ensemble"));
        var draft = await over.Fills("Montant, en euros, Est Ensemble", "195 000").Fills("Montant, en euros, Paris Terres d’Envol", "180 000").Presses("Enregistrer l’avenant");
        draft.Says("En préparation.").Says("+10");
        Assert.Equal(["250", "260"], draft.Rows().Single(row => row[0] == "Est Ensemble" && row[1] == "Diagnostics")[2..4]);
        var coordination = await place.As(Role.Coordination, place.Programme, "T8");
        (await coordination.Opens("/tableau-de-bord")).DoesNotSay("cible d'avant l'avenant");

        var page = await draft.Fills("Envoyé à", "Les deux porteurs").Fills("Envoyé le", "11/04/2022").Presses("Noter l’envoi");
        foreach (var (party, day) in new[] { ("Département de la Seine-Saint-Denis", "12/04/2022"), ("Envol Emploi Numérique", "13/04/2022"), ("La Fabrique des Usages", "14/04/2022") })
            page = await page.Chooses(party).Fills("Nom", "Une personne").Fills("Qualité", "présidente").Fills("Signé le", day).Presses("Noter la signature");
        page.Says("L'avenant est signé de toutes les parties").Says("En vigueur.");

        (await coordination.Opens("/tableau-de-bord")).Says("cible d'avant l'avenant");
        (await coordination.Opens("/tableau-de-bord?au=2022-04-14")).DoesNotSay("cible d'avant l'avenant");
        (await department.Opens($"/appel/budgets/{place.ProjectOf("T8").PublicId}")).Says("195 000 €, avenants compris (à la signature : 187 500 €)");
        (await coordination.Opens("/budget")).Says("0 € versés sur 195 000 € accordés");
        (await coordination.Opens("/convention")).Says("195 000 €").Says("260 depuis le 15 avril 2022");
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.As(Role.Coordination, place.Programme, "T6")).Asks(page.Path)).Status);
        await using var db = place.Database.Open();
        Assert.Equal(3, await db.Signatures.CountAsync(signature => signature.AmendmentId != null, TestContext.Current.CancellationToken));
        Assert.True(await db.Changes.AnyAsync(change => change.Field == "R01@T8" && change.Before == "250" && change.After == "260", TestContext.Current.CancellationToken));
    }
}
