using System.Text;
using Jalons.Tests.Support.Pages;

namespace Jalons.Browser.Tour;

/// <summary>What was done before the tour begins: two files dropped by the coordination, one waiting for a decision, and a volume made.</summary>
internal static class Deposits
{
    private const int Patience = 600;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private const string Header = "Nom;Prénom;Date de naissance;Ville;Date d’orientation;Date du diagnostic;Téléphone portable;Observations internes\n";

    public const string Waiting = Header + """
        Traoré;Bintou;03/11/1998;Bondy;21/03/2022;04/04/2022;06 39 98 41 12;
        Lefèvre;Marc;12/06/1975;Pantin;22/03/2022;31/02/2022;06 39 98 41 13;à rappeler
        Nguyen;Thi;08/12/1983;montreuil;24/03/2022;05/04/2022;06 39 98 41 14;
        Da Silva;Joana;17/05/1990;Romainville;25/03/2022;;0639984115;
        ;;;Bagnolet;28/03/2022;06/04/2022;;nom à retrouver

        """;

    private const string Imported = Header + """
        Haddad;Samia;14/07/1987;Les Lilas;14/03/2022;29/03/2022;06 39 98 41 16;
        Moreau;Paul;30/02/1969;Noisy-le-Sec;15/03/2022;30/03/2022;06 39 98 41 17;
        Haddad-Belkacem;Samia;14/07/1987;Les Lilas;21/03/2022;;06 39 98 41 19;
        Sissoko;Awa;21/10/2000;Le Pré-Saint-Gervais;16/03/2022;31/04/2022;06 39 98 41 18;

        """;

    /// <summary>The identifiers of the preview and of the import.</summary>
    public static async Task<(string Preview, string Import)> Make(Visitor coordination)
    {
        var imported = await Reads(coordination, "suivi-mars.csv", Imported);
        var done = await (await imported.Presses("Importer 3 lignes prêtes")).Waits(30);
        return (Last(await Reads(coordination, "suivi-avril.csv", Waiting)), Last(done));
    }

    /// <summary>The identifier of a volume made by the evaluator, in the formats that need no other program.</summary>
    public static async Task<string> MakeStudy(Visitor evaluator)
    {
        var form = await evaluator.Opens("/etudes");
        return Last(await (await form.Unticks("PDF, pour lire et imprimer").Unticks("LibreOffice (odt)").Presses("Produire le volume")).Waits(30));
    }

    /// <summary>The volume « publics » in work: a text in two versions with something to proofread, a sentence written by hand, a comment.</summary>
    public static async Task WriteInTheWorkspace(Visitor evaluator)
    {
        const string Ruptures = "/etudes/atelier/texte/publics.les-ruptures";
        await (await evaluator.Opens("/etudes/atelier")).Presses("Commencer « Les publics »");
        await (await Ready(evaluator, Ruptures)).Fills("Votre texte", "La distance revient dans presque tous les entretiens.").Presses("Enregistrer le texte");
        var text = "La distance revient dans **presque tous** les entretiens : [part:F06] des personnes n’ont pas commencé.\n\n> « Le centre était à deux bus. J’ai dit oui et puis je n’y suis pas allée. »\n> — Femme, 35-44 ans\n\n"
            + "L’accompagnement par un référent unique a permis de réduire ces ruptures à Est Ensemble.";
        await (await Ready(evaluator, Ruptures)).Fills("Votre texte", text).Presses("Enregistrer le texte");
        await (await Ready(evaluator, Ruptures)).Fills("Votre commentaire", "Peut-on distinguer la distance et la garde d’enfant ?").Presses("Commenter");
        await (await Ready(evaluator, "/etudes/atelier/phrase/publics.l-equipement.B01-B02-B03")).Fills("Votre phrase", "Plus d’une personne sur deux arrive sans ordinateur.").Presses("Enregistrer ma phrase");
    }

    /// <summary>A page of the workspace, once the indicators of its extraction are computed.</summary>
    private static async Task<Page> Ready(Visitor evaluator, string address)
    {
        var page = await evaluator.Opens(address);
        for (var tries = 0; tries < Patience && page.Document.QuerySelector("progress") is not null; tries++)
        {
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
            page = await evaluator.Opens(address);
        }
        return page;
    }

    private static async Task<Page> Reads(Visitor coordination, string name, string text)
    {
        var page = await coordination.Opens("/imports");
        return await (await page.Attaches("Fichier de suivi", name, Encoding.UTF8.GetBytes(text)).Presses("Lire le fichier")).Waits(30);
    }

    private static string Last(Page page) => page.Path.Split('/')[^1];
}
