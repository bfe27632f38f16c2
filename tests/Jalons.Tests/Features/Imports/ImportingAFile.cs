using System.Text;
using Jalons.Core.Access;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Imports;

public sealed class ImportingAFile(APlaceWithPeople app) : IClassFixture<APlaceWithPeople>
{
    private const string Header = "Nom;Prénom;Date de naissance;Ville;Date du diagnostic;Visa\n";

    [Fact]
    public async Task Shows_what_it_will_do_then_does_it_and_lets_rejected_rows_be_mended()
    {
        var preview = await Deposited("suivi.csv", Header + "Keita;Boubacar;03/11/2001;aulnay ss bois;21/02/2022;a\nPetrov;Ivan;08/12/1983;Bondy;31/02/2022;b\n");
        preview.Says("Colonnes et aperçu").Says("Keita Boubacar").Says("Aulnay-sous-Bois").Says("n'existe pas").Says("Une colonne n’est pas dans l’annexe");
        Assert.False(await HasKeita());

        var done = await (await preview.Presses("Importer 1 ligne prête")).Waits();
        done.Says("1 ligne est importée, 1 vous attend ici").Says("Colonnes gardées telles quelles : Visa");
        Assert.True(await HasKeita());

        var refused = await done.Fills("Date du diagnostic", "30/02/2022").Presses("Corriger la ligne");
        refused.Says("La ligne est encore rejetée");
        var mended = await refused.Fills("Date du diagnostic", "28/02/2022").Presses("Corriger la ligne");
        mended.Says("Ligne 3 importée.").Says("2 lignes sont importées");
    }

    [Fact]
    public async Task Says_why_a_file_is_refused() =>
        (await Deposited("photo.xlsx", "\u0089PNG\r\n\u001a\n", Encoding.Latin1)).Says("Ce fichier n’a pas pu être lu.").Says("image");

    [Fact]
    public async Task Takes_the_field_that_a_person_chose_for_a_column()
    {
        var preview = await Deposited("choix.csv", "Nom;Prénom;Date de naissance;Truc\nSy;Fatou;01/02/1990;Sevran\n");

        var again = await (await preview.Chooses("Ville", "Champ de la colonne Truc").Presses("Relire avec ces colonnes")).Waits();

        again.Says("Toutes les colonnes sont reconnues").Says("Sevran");
        await (await again.Presses("Importer 1 ligne prête")).Waits();
        (await Deposited("choix-suite.csv", "Nom;Prénom;Date de naissance;Truc\nSy;Awa;02/02/1991;Bagnolet\n")).Says("Toutes les colonnes sont reconnues").Says("choix fait").Says("par quelqu’un pour les fichiers de ce projet");
    }

    [Fact]
    public async Task Asks_what_the_figures_of_a_column_of_levels_mean_and_remembers_it()
    {
        var preview = await Deposited("niveaux.csv", "Nom;Prénom;Date de naissance;Niveau de qualification\nSow;Aminata;01/02/1990;niveau 3\nNdour;Ibra;04/05/1991;BTS\n");
        preview.Says("Que veulent dire les niveaux de la colonne « Niveau de qualification »").Says("dites laquelle suit cette colonne");

        (await preview.Presses("Relire avec cette échelle")).Says("Choisissez l’échelle que suit cette colonne");
        var again = await (await preview.Chooses("Celle de 2019, de 1 à 8 : 3 = CAP ou BEP, 5 = bac +2, 6 = licence", "Échelle des niveaux").Presses("Relire avec cette échelle")).Waits();

        again.Says("L’échelle choisie vaut aussi pour les prochains fichiers");
        await (await again.Presses("Importer 2 lignes prêtes")).Waits();
        (await Deposited("niveaux-suite.csv", "Nom;Prénom;Date de naissance;Niveau de qualification\nSow;Binta;01/02/1992;niveau 5\n")).Says("L’échelle choisie vaut aussi pour les prochains fichiers");
    }

    [Fact]
    public async Task Mends_a_row_of_two_columns_with_one_header_without_mixing_them_up()
    {
        var preview = await Deposited("deux-emails.csv", "Prescripteur;;;Bénéficiaire;;;;\nNom;Email;Téléphone;Nom;Prénom;Date de naissance;Email;Date du diagnostic\nMartin;agent@cd.example.fr;0139980001;Kane;Oumou;03/03/1990;oumou@example.org;31/02/2022\nMartin;agent@cd.example.fr;0139980001;Kane;Sira;04/04/1991;;01/02/2022\n");
        var done = await (await preview.Presses("Importer 1 ligne prête")).Waits();

        (await done.Fills("Date du diagnostic", "30/02/2022").Presses("Corriger la ligne")).Says("La ligne est encore rejetée");
        (await done.Fills("Date du diagnostic", "28/02/2022").Presses("Corriger la ligne")).Says("Ligne 3 importée.");

        await using var db = app.Database.Open();
        var person = await db.People.SingleAsync(person => person.FirstName == "Oumou", TestContext.Current.CancellationToken);
        var agent = await db.ReferralContacts.SingleAsync(contact => db.Journeys.Any(journey => journey.Id == contact.JourneyId && journey.PersonId == person.Id), TestContext.Current.CancellationToken);
        Assert.Equal(("Kane", "oumou@example.org", "Martin", "agent@cd.example.fr"), (person.LastName, person.Email, agent.Name, agent.Email));
    }

    [Fact]
    public async Task Mends_a_row_with_the_columns_that_a_person_chose()
    {
        var preview = await Deposited("choix-rejet.csv", "Nom;Prénom;Date de naissance;Bidule;Date du diagnostic\nSylla;Hawa;01/02/1990;Sevran;31/02/2022\nSylla;Penda;05/06/1992;Bondy;01/02/2022\n");
        var again = await (await preview.Chooses("Ville", "Champ de la colonne Bidule").Presses("Relire avec ces colonnes")).Waits();
        var done = await (await again.Presses("Importer 1 ligne prête")).Waits();

        await done.Fills("Date du diagnostic", "28/02/2022").Presses("Corriger la ligne");

        await using var db = app.Database.Open();
        Assert.Equal("Sevran", await db.Journeys.Where(journey => db.People.Any(person => person.Id == journey.PersonId && person.FirstName == "Hawa")).Select(journey => journey.Profile.City).SingleAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_typed_into_a_row_that_is_still_wrong_comes_back()
    {
        var preview = await Deposited("encore-faux.csv", "Nom;Prénom;Date de naissance;Ville;Date du diagnostic\nCamara;Fanta;01/02/1990;Sevran;31/02/2022\nCamara;Bakary;05/06/1962;Bondy;01/02/2022\n");
        var done = await (await preview.Presses("Importer 1 ligne prête")).Waits();

        var refused = await done.Fills("Date du diagnostic", "30/02/2022").Presses("Corriger la ligne");

        Assert.Equal("30/02/2022", refused.ValueOf("Date du diagnostic"));
    }

    [Fact]
    public async Task Asks_for_a_file() => (await (await (await Coordinator()).Opens("/imports")).Presses("Lire le fichier")).Says("Choisissez un fichier xlsx, ods ou csv");

    [Fact]
    public async Task Is_not_for_a_project_team()
    {
        var page = await (await app.Ines()).Asks("/imports");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, page.Status);
    }

    private Visitor? _coordinator;

    private async Task<Visitor> Coordinator() => _coordinator ??= await app.As(Role.Coordination, app.Programme, "T8");

    private async Task<Page> Deposited(string name, string text, Encoding? encoding = null)
    {
        var page = await (await Coordinator()).Opens("/imports");
        return await (await page.Attaches("Fichier de suivi", name, (encoding ?? Encoding.UTF8).GetBytes(text)).Presses("Lire le fichier")).Waits();
    }

    private async Task<bool> HasKeita()
    {
        await using var db = app.Database.Open();
        return await db.People.AnyAsync(person => person.LastName == "Keita", TestContext.Current.CancellationToken);
    }
}
