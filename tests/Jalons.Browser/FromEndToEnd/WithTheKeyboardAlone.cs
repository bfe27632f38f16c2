using Jalons.Browser.Support;
using Jalons.Browser.Tour;
using Jalons.Core.Access;

namespace Jalons.Browser.FromEndToEnd;

/// <summary>The same walk, from the referral to what the prescriber reads, without a mouse: not one click, each page reached by a link or a button of the one before.</summary>
[Collection(nameof(TheWalks))]
public sealed class WithTheKeyboardAlone(Demonstration demonstration)
{
    private const string OfThePerson = "Je suis d'accord pour que le Département de Seine-Saint-Denis me contacte dans le cadre de ";
    private const string OfTheProfessional = "Je suis d'accord pour que le Département de Seine-Saint-Denis ou les partenaires du projet me contactent dans le cadre de ";

    [Fact]
    public async Task A_person_is_referred_received_accompanied_and_her_prescriber_reads_it()
    {
        var claire = new Typist(await demonstration.Opens("/mes-orientations", Role.Prescriber, Screen.Desk));
        await Refers(claire);

        var ines = new Typist(await demonstration.Opens("/orientations", Role.ProjectTeam, Screen.Desk));
        await ines.Follows("Répondre pour Wanda Journeau");
        await ines.Sends("Accepter et ouvrir le parcours");
        await ines.Reads("Le parcours de Wanda Journeau est ouvert.");
        await Diagnoses(ines);
        await Equips(ines);
        await Teaches(ines);
        await FollowsUp(ines);

        await claire.Follows("Mes orientations");
        await claire.Follows("Wanda Journeau");
        await claire.Reads("À 3 mois (12 avril 2022) : Cherche un emploi ou une formation");
        Assert.True(claire.Faults.Count + ines.Faults.Count == 0, string.Join(Environment.NewLine, claire.Faults.Concat(ines.Faults)));
    }

    /// <summary>Someone who has referred before: the form knows them.</summary>
    private static async Task Refers(Typist claire)
    {
        await claire.Follows("Orienter une personne");
        await claire.Fills("Prénom", "Wanda");
        await claire.Fills("Nom", "Journeau");
        await claire.Fills("Date de naissance", "07/03/1985");
        await claire.Fills("Téléphone mobile", "06 39 98 55 04");
        await claire.Fills("Ville de résidence", "Bondy");
        await claire.Sends("Continuer vers sa situation");
        await claire.Ticks("Pourquoi ce programme est-il pour elle ?", "Allocataire du RSA");
        await claire.Sends("Continuer vers ses accords");
        await claire.Ticks(OfThePerson + "l'évaluation", "Oui");
        await claire.Ticks(OfThePerson + "la promotion", "Non");
        await claire.Ticks("Comment a-t-elle répondu ?", "De vive voix");
        await claire.Ticks(OfTheProfessional + "l'évaluation", "Oui");
        await claire.Ticks(OfTheProfessional + "la promotion", "Non");
        await claire.Sends("Envoyer l’orientation");
        await claire.Reads("L’orientation de Wanda Journeau est partie");
        // A count of keys, not a clock: the same on any machine.
        TestContext.Current.TestOutputHelper!.WriteLine($"refer: {claire.Screens} screens, {claire.Answers} answers, {claire.Keys} keys of which {claire.Characters} letters; {claire.Seconds(40, 3):0} s at 40 words a minute and 3 s a screen");
        Assert.InRange(claire.Seconds(40, 3), 0, 180);
    }

    private static async Task Diagnoses(Typist ines)
    {
        await ines.Follows("Faire le diagnostic");
        await ines.Fills("Date du diagnostic", "10/01/2022");
        await ines.Ticks("La personne possède un équipement informatique personnel", "Téléphone mobile (smartphone)");
        await ines.Ticks("La personne dispose-t-elle d'une connexion internet à domicile", "Non");
        await ines.Sends("Enregistrer le diagnostic");
        await ines.Reads("Diagnostic enregistré.");
        await ines.Follows("Grille");
        await ines.Ticks("Chercher une information sur Internet", "1. Avec de l’aide");
        await ines.Ticks("Conseiller ou conseillère numérique", "Oui");
        await ines.Sends("Enregistrer et voir la proposition");
        await ines.Reads("Proposé : Ordinateur portable.");
        await ines.Sends("Enregistrer le plan");
        await ines.Reads("Plan décidé.");
    }

    private static async Task Equips(Typist ines)
    {
        await ines.Follows("Remettre un appareil");
        await ines.Ticks("Type d’appareil", "Ordinateur portable");
        await ines.Ticks("État", "Reconditionné");
        await ines.Fills("Numéro de série", "SN-104");
        await ines.Fills("Date de remise", "20/01/2022");
        await ines.Sends("Enregistrer la remise");
        await ines.Reads("Remise notée.");
        await ines.Follows("Noter une connexion");
        await ines.Fills("Date de début", "21/01/2022");
        await ines.Sends("Enregistrer la connexion");
        await ines.Reads("Connexion notée.");
    }

    private static async Task Teaches(Typist ines)
    {
        await ines.Follows("L’orienter vers une formation");
        await ines.Ticks("Où en est-elle ?", "Elle a terminé");
        await ines.Fills("Date d’entrée", "01/02/2022");
        await ines.Fills("Date de fin", "01/03/2022");
        await ines.Sends("Enregistrer la formation");
        await ines.Reads("Formation notée.");
        await ines.Follows("Noter une certification");
        await ines.Ticks("L’a-t-elle passée ?", "Oui");
        await ines.Fills("Date de passage", "15/03/2022");
        await ines.Ticks("L’a-t-elle obtenue ?", "Oui");
        await ines.Sends("Enregistrer la certification");
        await ines.Reads("Certification notée.");
    }

    private static async Task FollowsUp(Typist ines)
    {
        await ines.Follows("Saisir le suivi");
        await ines.Ticks("Où en est-elle ?", "Cherche un emploi ou une formation");
        await ines.Ticks("Son matériel fonctionne-t-il ?", "Oui");
        await ines.Ticks("Sa connexion est-elle toujours là ?", "Oui");
        await ines.Ticks("Comment lui avez-vous parlé ?", "Au téléphone");
        await ines.Fills("Date", "12/04/2022");
        await ines.Sends("Enregistrer le suivi");
        await ines.Reads("noté");
    }
}
