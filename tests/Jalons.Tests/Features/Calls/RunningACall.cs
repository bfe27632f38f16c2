using System.Net;
using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Web.Features;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls;

public sealed class RunningACall(RunningACall.Place place) : IClassFixture<RunningACall.Place>
{
    public sealed class Place : AppFixture
    {
        public Programme Programme { get; private set; } = null!;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Programme = await Database.HasProgramme();
        }
    }

    [Fact]
    public async Task Opens_with_the_frame_of_the_reference_call()
    {
        var call = await Open();

        call.Says("Dépôt jusqu'au 2 juillet 2021 à 23 h 59").Says("750 000 €").Says("187 500 €").Says("Caractère structurant").Says("Santé financière de la structure porteuse");
    }

    [Fact]
    public async Task Refuses_parts_that_do_not_make_the_envelope_and_keeps_what_was_typed()
    {
        await Open();
        var page = await (await Department()).Opens("/appel/cadre");

        var refused = await page.Fills("Part de Est Ensemble", "200 000").Presses("Enregistrer le cadre");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("Les parts font 762 500 € : elles doivent faire l'enveloppe.");
        Assert.Equal("200 000", refused.ValueOf("Part de Est Ensemble"));
        (await refused.Fills("Part de Plaine Commune", "175 000").Presses("Enregistrer le cadre")).Says("Le cadre de l'appel est enregistré.").Says("200 000 €");
    }

    [Fact]
    public async Task Shares_the_envelope_equally_where_no_part_is_written()
    {
        await Open();
        var page = await (await Department()).Opens("/appel/cadre");
        foreach (var territory in place.Programme.Territories) page.Fills($"Part de {territory.Name}", "");

        var call = await page.Fills("Enveloppe", "750 000,02").Presses("Enregistrer le cadre");

        Assert.Equal(["187 500,01 €", "187 500,01 €", "187 500 €", "187 500 €"], call.Rows().Take(4).Select(row => row[1]));
        foreach (var territory in place.Programme.Territories) page.Fills($"Part de {territory.Name}", "187 500");
        (await page.Fills("Enveloppe", "750 000").Presses("Enregistrer le cadre")).Says("Quatre territoires, une enveloppe de 750 000 €");
    }

    [Fact]
    public async Task Saves_a_new_version_of_the_grid()
    {
        await Open();
        var page = await (await Department()).Opens("/appel/grille");

        var next = await page.Fills("Critère 1 : poids", "30").Fills("Nouveau critère : intitulé", "Recours au réemploi").Fills("Nouveau critère : poids", "5").Fills("Nouveau critère : niveaux", "non\noui").Presses("Enregistrer une nouvelle version");

        next.Says("de la grille sert à partir de maintenant").Says("Recours au réemploi");
        (await (await (await Department()).Opens("/appel/grille")).Fills("Critère 2 : poids", "zéro").Presses("Enregistrer une nouvelle version")).Says("Écrivez un poids entier, de 1 à 100.");
    }

    [Fact]
    public async Task Keeps_what_came_by_mail_and_calls_it_non_recevable()
    {
        await Open();
        var page = await (await Department()).Opens("/appel/dossiers/nouveau");

        var list = await page.Chooses("Courriel").Fills("Nom de la structure", "Atelier Tardif").Chooses("Est Ensemble").Fills("Reçu le", "30/06/2021").Fills("À", "16:30").Presses("Enregistrer le dossier");

        list.Says("Le dossier est enregistré, non recevable").Says("Atelier Tardif").Says("Déposé hors de la plateforme : non recevable");
        (await list.Follows("Atelier Tardif")).Says("Non recevable");
    }

    [Fact]
    public async Task A_document_that_is_too_heavy_is_told_at_its_field()
    {
        var page = await Open();

        var refused = await page.Fills("Titre du document", "Cahier des charges").Attaches("Document", "cahier.pdf", new byte[Uploads.Largest + 1]).Presses("Joindre le document");

        refused.Says("Ce fichier dépasse 20 Mo. Envoyez-en une version plus légère.");
        Assert.Equal("Cahier des charges", refused.ValueOf("Titre du document"));
    }

    [Fact]
    public async Task Imports_the_export_of_the_platform()
    {
        await Open();
        var csv = Encoding.UTF8.GetBytes("ID;Déposé le;Établissement SIRET;Entreprise raison sociale;Territoire;Nom du projet\n77;01/07/2021 10:00;73282932000074;Les Jalons associés;Plaine Commune;Cap Nord\n");
        var page = await (await Department()).Opens("/appel/dossiers");

        var next = await page.Attaches("Export de la plateforme", "export.csv", csv).Chooses("Des dossiers projet").Presses("Importer cet export");

        next.Says("1 dossiers lus : 1 nouveaux").Says("Les Jalons associés").Says("Dossier administratif absent ou introuvable");
        (await next.Follows("Les Jalons associés")).Says("Cap Nord").Says("n° 77");
    }

    [Fact]
    public async Task A_corrected_question_reads_its_dossiers_again()
    {
        await Open();
        var csv = Encoding.UTF8.GetBytes("ID;Déposé le;Entreprise raison sociale;Où irez-vous ?\n78;01/07/2021 10:00;Les Égarés;Est Ensemble\n");
        var department = await Department();
        await (await department.Opens("/appel/dossiers")).Attaches("Export de la plateforme", "export.csv", csv).Chooses("Des dossiers projet").Presses("Importer cet export");

        var map = await (await department.Opens("/appel/correspondance")).Follows("Dossier projet, révision export");
        (await map.Chooses("Territoire", "Où irez-vous ?").Presses("Enregistrer la correspondance")).Says("Correspondance enregistrée");

        await using var db = place.Database.Open();
        var dossier = await db.Applications.SingleAsync(known => known.Number == 78, TestContext.Current.CancellationToken);
        Assert.Equal(["T8"], dossier.NamedTerritories);
    }

    [Fact]
    public async Task Pulls_only_once_the_platform_is_set()
    {
        await Open();

        (await (await (await Department()).Opens("/appel/dossiers")).Presses("Relever la plateforme")).Says("La plateforme n'est pas réglée");
    }

    private async Task<Support.Pages.Visitor> Department() => await place.As(Role.Department, place.Programme);

    private async Task<Support.Pages.Page> Open()
    {
        await using var db = place.Database.Open();
        if (!await db.Calls.AnyAsync(TestContext.Current.CancellationToken)) await (await (await Department()).Opens("/appel")).Presses("Ouvrir un appel");
        return await (await Department()).Opens("/appel");
    }
}
