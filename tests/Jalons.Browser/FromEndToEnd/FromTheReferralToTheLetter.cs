using Jalons.Browser.Support;
using Jalons.Browser.Tour;
using Jalons.Core.Access;
using Microsoft.Playwright;

namespace Jalons.Browser.FromEndToEnd;

/// <summary>« J'ai quelqu'un à vous orienter », to what the prescriber reads months later: by the people who do it, in a real browser.</summary>
[Collection(nameof(TheWalks))]
public sealed class FromTheReferralToTheLetter(Demonstration demonstration)
{
    [Theory]
    [InlineData("Zélie", 1280, true)]
    [InlineData("Yvon", 390, true)]
    [InlineData("Xénia", 390, false)]
    public async Task Is_lived_on_each_screen_and_without_scripts(string firstName, int width, bool script)
    {
        var screen = width == Screen.Phone.Width ? Screen.Phone : Screen.Desk;
        var claire = new Person(await demonstration.Opens("/mes-orientations", Role.Prescriber, screen, script), script);
        await claire.Refers(firstName);

        var ines = new Person(await demonstration.Opens("/orientations", Role.ProjectTeam, screen, script), script);
        var journey = await ines.Accepts(firstName);
        await ines.Diagnoses(journey);
        await ines.HandsOver(journey);
        await ines.Trains(journey);
        await ines.Certifies(journey);
        await ines.FollowsUp(journey);

        await claire.Reads(firstName);
        Assert.True(claire.Faults.Count + ines.Faults.Count == 0, string.Join(Environment.NewLine, claire.Faults.Concat(ines.Faults)));
    }

    private sealed class Person(IPage page, bool script) : Walker(page, script)
    {
        public async Task Refers(string firstName)
        {
            await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Orienter une personne" }).ClickAsync();
            await Fills("Prénom", firstName);
            await Fills("Nom", "Journeau");
            await Fills("Date de naissance", "07/03/1985");
            await Fills("Téléphone mobile", "06 39 98 55 01");
            await Fills("E-mail de la personne", $"{firstName.Length}.journeau@example.org");
            await Fills("Ville de résidence", "Bondy");
            await Presses("Continuer vers sa situation");
            await Ticks("Pourquoi ce programme est-il pour elle ?", "Allocataire du RSA");
            await Presses("Continuer vers ses accords");
            await Ticks("Je suis d'accord pour que le Département de Seine-Saint-Denis me contacte dans le cadre de l'évaluation", "Oui");
            await Ticks("Je suis d'accord pour que le Département de Seine-Saint-Denis me contacte dans le cadre de la promotion", "Non");
            await Ticks("Comment a-t-elle répondu ?", "De vive voix");
            await Page.GetByLabel("Votre structure").SelectOptionAsync("pie");
            await Ticks("Je suis d'accord pour que le Département de Seine-Saint-Denis ou les partenaires du projet me contactent dans le cadre de l'évaluation", "Oui");
            await Ticks("Je suis d'accord pour que le Département de Seine-Saint-Denis ou les partenaires du projet me contactent dans le cadre de la promotion", "Non");
            if (await Page.GetByText("J’ai demandé à la personne").CountAsync() > 0) await Page.GetByText("J’ai demandé à la personne").ClickAsync();
            await Presses("Envoyer l’orientation");
            await Says($"L’orientation de {firstName} Journeau est partie");
        }

        public async Task<string> Accepts(string firstName)
        {
            await Page.ReloadAsync();
            await Page.GetByRole(AriaRole.Link, new() { Name = $"Répondre pour {firstName} Journeau" }).ClickAsync();
            await Looks();
            await Presses("Accepter et ouvrir le parcours");
            await Says($"Le parcours de {firstName} Journeau est ouvert.");
            return Path;
        }

        public async Task Diagnoses(string journey)
        {
            await Opens($"{journey}/diagnostic");
            await Fills("Date du diagnostic", "10/01/2022");
            await Ticks("La personne possède un équipement informatique personnel", "Téléphone mobile (smartphone)");
            await Ticks("La personne dispose-t-elle d'une connexion internet à domicile", "Non");
            await Presses("Enregistrer le diagnostic");
            await Says("Diagnostic enregistré.");
            await Opens($"{journey}/grille/0");
            await Ticks("Chercher une information sur Internet", "1. Avec de l’aide");
            await Presses("Enregistrer et voir la proposition");
            await Says("Proposé : Ordinateur portable.");
            await Presses("Enregistrer le plan");
            await Says("Plan décidé.");
        }

        public async Task HandsOver(string journey)
        {
            await Opens($"{journey}/remise");
            await Ticks("Type d’appareil", "Ordinateur portable");
            await Ticks("État", "Reconditionné");
            await Fills("Numéro de série", "SN-100");
            await Fills("Date de remise", "20/01/2022");
            await Presses("Enregistrer la remise");
            await Says("Remise notée.");
        }

        public async Task Trains(string journey)
        {
            await Opens($"{journey}/formation");
            await Ticks("Où en est-elle ?", "Elle a terminé");
            await Fills("Date d’entrée", "01/02/2022");
            await Fills("Date de fin", "01/03/2022");
            await Presses("Enregistrer la formation");
            await Says("Formation notée.");
        }

        public async Task Certifies(string journey)
        {
            await Opens($"{journey}/certification");
            await Ticks("L’a-t-elle passée ?", "Oui");
            await Fills("Date de passage", "15/03/2022");
            await Ticks("L’a-t-elle obtenue ?", "Oui");
            await Presses("Enregistrer la certification");
            await Says("Certification notée.");
        }

        public async Task FollowsUp(string journey)
        {
            await Opens($"{journey}/suivi/3");
            await Ticks("Où en est-elle ?", "Cherche un emploi ou une formation");
            await Ticks("Son matériel fonctionne-t-il ?", "Oui");
            await Ticks("Sa connexion est-elle toujours là ?", "Oui");
            await Ticks("Comment lui avez-vous parlé ?", "téléphone");
            await Page.Locator("[name='Form.On']").FillAsync("12/04/2022");
            await Presses("Enregistrer le suivi");
            await Says("noté");
        }

        public async Task Reads(string firstName)
        {
            await Opens("/mes-orientations");
            await Page.GetByRole(AriaRole.Link, new() { Name = $"{firstName} Journeau" }).ClickAsync();
            await Looks();
            await Says("À 3 mois (12 avril 2022) : Cherche un emploi ou une formation");
        }
    }
}
