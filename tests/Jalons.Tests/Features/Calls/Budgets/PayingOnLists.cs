using System.Net;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls.Budgets;

/// <summary>From the schedule to the payment, as the coordination and the Département walk it.</summary>
public sealed class PayingOnLists(APlaceWithABudget place) : IClassFixture<APlaceWithABudget>
{
    [Fact]
    public async Task A_list_is_signed_as_it_was_read_examined_line_by_line_and_paid_to_the_cent()
    {
        await Signs(1, null);
        await Accepts(1);
        await Pays(1, null);
        (await (await place.Coordination()).Opens("/budget")).Says("75 000 € versés sur 187 500 € accordés");

        // The facts change between the reading and the signature: nothing is frozen unread.
        var list = await Reads(2, "31/03/2022");
        list.Says("Oumou Sarrazine").Says("1 193,70 €");   // 3 × 150 + 3 × 247,90
        await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Nadia", "Tardive").ReferredOn("2022-03-01").DiagnosedOn("2022-03-30"));
        var changed = await Sign(list);
        Assert.Equal(HttpStatusCode.BadRequest, changed.Status);
        (await Sign(changed.Says("Des faits ont changé").Says("Nadia Tardive"))).Says("C’est signé et figé.");
        var claim = await place.Claim(2);
        Assert.Equal((7, 1_343_70L), (claim.Lines.Count, claim.Lines.Sum(line => line.AmountCents)));
        Assert.DoesNotContain("Sarrazine", System.Text.Encoding.UTF8.GetString(new ListDraft(claim.UpTo, claim.SpentCents, claim.Lines).Content), StringComparison.Ordinal);

        await Examines(claim);
        var page = await (await place.Department()).Opens($"/appel/budgets/listes/{claim.PublicId}");
        page.Says("1 095,80 €").DoesNotSay("Sarrazine");   // a computer refused
        (await page.Fills("Montant payé", "1 395,80").Presses("Noter le paiement")).Says("dites pourquoi un autre montant est payé");
        (await (await (await place.Department()).Opens($"/appel/budgets/listes/{claim.PublicId}")).Fills("Montant payé", "1 395,80").Fills("Pourquoi un autre montant", "Erreur de saisie du comptable.").Presses("Noter le paiement")).Says("Trop-perçu : 300 €, retenu sur le prochain versement.");

        // A computer is taken back: the final list has a reversal, and spends nothing but what is proved.
        await TakesBackAComputer(claim);
        var last = await Reads(3, "15/04/2022");
        last.Says("Reprise.").Says("Le fait n’est plus au dossier de ce parcours.");
        await Sign(last);
        await Accepts(3);
        (await (await place.Department()).Opens($"/appel/budgets/{place.Project.PublicId}")).Says("Ordre de reversement : 76 395,80 €.");   // nothing was spent
    }

    [Fact]
    public async Task The_Departement_writes_the_grant_and_the_schedule()
    {
        var department = await place.Department();
        var project = place.Programme.Projects.First(project => project.Id != place.Project.Id);
        var page = await department.Opens($"/appel/budgets/{project.PublicId}");
        Assert.Equal("187 500", Words.Plain(page.ValueOf("Montant accordé")!));
        page = await page.Presses("Enregistrer le montant accordé");

        var form = await page.Follows("Ajouter un versement à l’échéancier");
        (await form.Fills("Nom du versement", "Avance").Chooses("Avance", "Ce qui le déclenche").Fills("Montant ou plafond", "33,333 %").Presses("Enregistrer le versement")).Says("62 499,38 €");
        form = await department.Opens($"/appel/budgets/{project.PublicId}/echeance");
        var refused = await form.Fills("Nom du versement", "Acompte").Chooses("Acompte sur liste certifiée", "Ce qui le déclenche").Fills("Montant ou plafond", "200 000").Presses("Enregistrer le versement");
        refused.Says("Le montant dépasse ce qui est accordé").Says("Donnez un prix à un fait au moins");
        Assert.Equal("200 000", refused.ValueOf("Montant ou plafond"));
        var unused = await (await department.Opens($"/appel/budgets/{project.PublicId}")).Follows("Avance");
        (await unused.Presses("Retirer ce versement")).Says("Versement retiré : Avance").Says("L’échéancier de la convention n’est pas encore écrit.");
    }

    [Fact]
    public async Task Nobody_else_sees_a_budget()
    {
        var elsewhere = await place.Coordination("T6");
        (await elsewhere.Opens("/budget")).DoesNotSay("Ordinateurs reconditionnés");
        foreach (var address in new[] { $"/budget/versements/{place.Schedule[0].PublicId}", $"/budget/lignes/{place.Line.PublicId}", "/appel/budgets", $"/appel/budgets/{place.Project.PublicId}" })
            Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Asks(address)).Status);
        foreach (var role in new[] { Core.Access.Role.ProjectTeam, Core.Access.Role.Evaluator, Core.Access.Role.Observer, Core.Access.Role.Prescriber, Core.Access.Role.Reviewer, Core.Access.Role.Administrator })
            Assert.Equal(HttpStatusCode.NotFound, (await (await place.As(role, place.Programme, role is Core.Access.Role.ProjectTeam ? "T8" : null)).Asks("/budget")).Status);
    }

    private async Task<Page> Reads(int rank, string until)
    {
        var page = await (await place.Coordination()).Opens($"/budget/versements/{place.Schedule[rank - 1].PublicId}");
        return await page.Fills("Liste jusqu’au", until).Presses("Voir la liste jusqu’à ce jour");
    }

    private static Task<Page> Sign(Page page)
        => page.Fills("Signé par", "Agathe Petit, coordinatrice").Chooses("J’atteste", "Attestation").Presses(page.Text.Contains("Signer la liste", StringComparison.Ordinal) ? "Signer la liste" : "Signer la demande");

    private async Task Signs(int rank, string? until)
        => (await Sign(until is null ? await (await place.Coordination()).Opens($"/budget/versements/{place.Schedule[rank - 1].PublicId}") : await Reads(rank, until))).Says("C’est signé et figé.");

    private async Task Accepts(int rank)
    {
        var claim = await place.Claim(rank);
        var page = await (await place.Department()).Opens($"/appel/budgets/listes/{claim.PublicId}?tout=oui");
        await page.Presses(claim.Lines.Count > 0 ? "Enregistrer l’examen" : "Accepter la demande");
    }

    private async Task Pays(int rank, string? amount)
    {
        var page = await (await place.Department()).Opens($"/appel/budgets/listes/{(await place.Claim(rank)).PublicId}");
        if (amount is not null) page.Fills("Montant payé", amount);
        (await page.Presses("Noter le paiement")).Says("Paiement noté");
    }

    private async Task Examines(PaymentClaim claim)
    {
        var computer = claim.Lines.First(line => line.Fact is CountedFact.Computer);
        var page = await (await place.Department()).Opens($"/appel/budgets/listes/{claim.PublicId}");
        // A button that was refused does not change where the others go.
        var unsaid = await page.Presses("Refuser la demande");
        (await unsaid.Says("Dites pourquoi la demande est refusée.").Presses("Enregistrer l’examen")).Says("7 lignes sans réponse").DoesNotSay("Dites pourquoi la demande est refusée.");
        page = await (await place.Department()).Opens($"/appel/budgets/listes/{claim.PublicId}?tout=oui");
        var refused = await page.Chooses("Refuser", $"Réponse pour {computer.Number}, ordinateur remis").Presses("Enregistrer l’examen");
        refused.Says("Dites pourquoi cette ligne est refusée.");
        Assert.True(refused.IsChosen("Refuser", $"Réponse pour {computer.Number}, ordinateur remis"));
        await refused.Fills($"Motif du refus pour {computer.Number}, ordinateur remis", "L’acte manque.").Presses("Enregistrer l’examen");
    }

    private async Task TakesBackAComputer(PaymentClaim claim)
    {
        var paid = claim.Lines.Last(line => line.Fact is CountedFact.Computer);
        await using var db = place.Database.Open();
        await db.Handovers.Where(handover => handover.JourneyId == paid.JourneyId).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
    }
}
