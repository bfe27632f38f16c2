using System.Text;
using Jalons.Browser.Support;
using Jalons.Core.Access;

namespace Jalons.Browser.FromEndToEnd.Call;

/// <summary>The coordination keeps its budget and signs a list of facts; the Département examines it line by line and pays.</summary>
internal static class Paying
{
    public static async Task Pays(this TheCallJustClosed call)
    {
        call.ItIs("2022-02-08");
        await call.ThreePeopleAreReceived();
        var (agathe, helene) = (await call.Meets(Role.Coordination), await call.Meets(Role.Department));
        await Plan(agathe);
        await Spend(agathe);

        await Claim(agathe, "Signer la demande");
        await Examine(helene);
        await helene.Presses("Accepter la demande");
        await helene.Presses("Noter le paiement");
        await helene.Says("Paiement noté");

        await Claim(agathe, "Signer la liste");
        await agathe.Says("Oumou Sarrazine");
        await Examine(helene);
        await helene.DoesNotSay("Sarrazine");
        await helene.Follows("Cocher « Accepter » partout");
        var computer = await helene.Question("ordinateur remis");
        await helene.Ticks(computer, "Refuser");
        await helene.Fills(computer.Replace("Réponse", "Motif du refus", StringComparison.Ordinal), "L’acte de remise signé manque.");
        await helene.Presses("Enregistrer l’examen");
        await helene.Says("L’acte de remise signé manque.");
        await helene.Presses("Noter le paiement");
        await helene.Says("Paiement noté");
        await agathe.Opens("/budget");
        await agathe.Says("195 000 € accordés");
        await helene.Opens("/appel/budgets");
        await helene.Downloads("xlsx", "PK");
    }

    private static async Task Plan(Walker agathe)
    {
        await agathe.Opens("/budget/lignes/nouvelle");
        await agathe.Ticks("Poste", "Équipement");
        await agathe.Fills("Ce que paie la ligne", "Ordinateurs reconditionnés");
        await agathe.Fills("Montant prévu", "62 000");
        await agathe.Presses("Enregistrer la ligne");
        await agathe.Says("Ligne de budget enregistrée");
    }

    private static async Task Spend(Walker agathe)
    {
        await agathe.Opens("/budget/depenses/nouvelle");
        await agathe.Ticks("Ligne du budget", "Ordinateurs reconditionnés");
        await agathe.Fills("Payée le", "31/01/2022");
        await agathe.Fills("Montant", "15 000,55");
        await agathe.Fills("À qui", "Le Chantier des Ordis");
        await agathe.Fills("Payée par", "La Fabrique des Usages de l’Est");
        // More than a server receives by itself; read by the browser from the disk, as the users' own: handed over in memory, it took a quarter of the walk.
        await using (var large = new FileStream(Path.Combine(Path.GetTempPath(), $"facture-{Guid.NewGuid()}.pdf"), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, 1, FileOptions.DeleteOnClose))
        {
            large.SetLength(31 << 20);
            await agathe.Attaches("Facture", large.Name);
            await agathe.Presses("Enregistrer la dépense");
        }
        await agathe.Says("Le fichier dépasse 10 Mo.");
        await agathe.Has("À qui", "Le Chantier des Ordis");
        await agathe.Attaches("Facture", "facture-014.pdf", "application/pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n"));
        await agathe.Presses("Enregistrer la dépense");
        await agathe.Says("15 000,55 €");
    }

    private static async Task Claim(Walker agathe, string button)
    {
        await agathe.Opens("/budget");
        await agathe.Follows("Préparer et signer");
        await agathe.Ticks("Attestation", "J’atteste");
        await agathe.Presses(button);
        await agathe.Says("C’est signé et figé.");
        await agathe.Follows("Acompte sur liste certifiée");
    }

    private static async Task Examine(Walker helene)
    {
        await helene.Opens("/appel/budgets");
        await helene.Follows("Examiner la liste");
    }
}
