using System.Net;
using System.Text;
using Jalons.Core.Calls.Budgets;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls.Budgets;

/// <summary>What a coordination writes: lines, expenses with their invoices, co-funding.</summary>
public sealed class KeepingABudget(APlaceWithABudget place) : IClassFixture<APlaceWithABudget>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_expense_is_noted_with_its_invoice_and_counted()
    {
        var coordination = await place.Coordination();
        var form = await coordination.Opens("/budget/depenses/nouvelle");

        form.Chooses("Ordinateurs reconditionnés", "Ligne du budget").Fills("Payée le", "10/03/2022").Fills("Montant", "15 000,55").Fills("À qui", "Atelier Tilleul").Fills("Payée par", "La Fabrique");
        var budget = await form.Attaches("Facture", "facture.pdf", Encoding.UTF8.GetBytes("%PDF-1.4\n")).Presses("Enregistrer la dépense");

        budget.Says("Dépense enregistrée").Says("Atelier Tilleul").Says("facture.pdf").Says("15 000,55 €");
        await using var db = place.Database.Open();
        var expense = await db.Expenses.SingleAsync(expense => expense.Payee == "Atelier Tilleul", Stop);
        Assert.Equal("%PDF-1.4\n", Encoding.UTF8.GetString(await coordination.Downloads($"/budget/pieces/{expense.PublicId}")));
        Assert.Equal(HttpStatusCode.NotFound, (await (await place.Coordination("T6")).Asks($"/budget/pieces/{expense.PublicId}")).Status);
        Assert.True(await db.Acts.AnyAsync(act => act.Why.StartsWith("Dépense enregistrée"), Stop));
    }

    [Fact]
    public async Task What_cannot_be_an_invoice_is_refused_and_the_rest_stays()
    {
        var form = await (await place.Coordination()).Opens("/budget/depenses/nouvelle");

        form.Chooses("Ordinateurs reconditionnés", "Ligne du budget").Fills("Payée le", "10/05/2022").Fills("Montant", "quinze").Fills("À qui", "Atelier Refus");
        var refused = await form.Attaches("Facture", "facture.pdf", Encoding.UTF8.GetBytes("MZ")).Presses("Enregistrer la dépense");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("Joignez la facture en PDF, JPG ou PNG.").Says("Écrivez un montant en euros").Says("Ce jour est dans l’avenir");
        Assert.Equal(("quinze", "Atelier Refus"), (refused.ValueOf("Montant"), refused.ValueOf("À qui")));
    }

    [Fact]
    public async Task An_invoice_received_with_a_form_that_was_refused_is_not_chosen_again()
    {
        var form = await (await place.Coordination()).Opens("/budget/depenses/nouvelle");
        form.Chooses("Ordinateurs reconditionnés", "Ligne du budget").Fills("Payée le", "10/03/2022").Fills("À qui", "Atelier Patience").Fills("Payée par", "La Fabrique");
        var refused = await form.Attaches("Facture", "facture-31.pdf", Encoding.UTF8.GetBytes("%PDF-1.4\n31")).Presses("Enregistrer la dépense");

        refused.Says("Reçue : facture-31.pdf. Vous n’avez pas à la choisir de nouveau.");
        (await refused.Fills("Montant", "31").Presses("Enregistrer la dépense")).Says("facture-31.pdf");
        await using var db = place.Database.Open();
        var expense = await db.Expenses.SingleAsync(expense => expense.Payee == "Atelier Patience", Stop);
        Assert.Null((await db.StoredFiles.SingleAsync(file => file.Id == expense.InvoiceFileId, Stop)).PurgeOn);
    }

    [Fact]
    public async Task An_invoice_that_is_too_heavy_is_told_at_its_field()
    {
        var form = await (await place.Coordination()).Opens("/budget/depenses/nouvelle");
        var heavy = new byte[Expense.InvoiceMaxLength + 1];
        Encoding.UTF8.GetBytes("%PDF-").CopyTo(heavy, 0);

        var refused = await form.Fills("À qui", "Atelier Lourd").Attaches("Facture", "facture.pdf", heavy).Presses("Enregistrer la dépense");

        refused.Says("Le fichier dépasse 10 Mo. Envoyez-en une version plus légère.").DoesNotSay("Reçue :");
        Assert.Equal("Atelier Lourd", refused.ValueOf("À qui"));
    }

    [Fact]
    public async Task A_coordinator_whom_the_State_pays_is_flagged_until_the_Departement_keeps_the_line()
    {
        var form = await (await place.Coordination()).Opens("/budget/lignes/nouvelle");
        form.Chooses("Coordination", "Poste").Fills("Ce que paie la ligne", "Coordination à mi-temps").Fills("Montant prévu", "22 000").Fills("Personne dont le travail est payé", "Awa Diallo").Fills("Déjà financée par", "État, conseiller numérique France Services");
        (await form.Presses("Enregistrer la ligne")).Says("À vérifier : payée deux fois ?");

        var department = await place.Department();
        (await department.Opens("/appel/budgets")).Says("Déjà financé par : État, conseiller numérique France Services.").Says("À décider");
        var page = await department.Opens($"/appel/budgets/{place.Project.PublicId}");
        Assert.Equal(HttpStatusCode.BadRequest, (await page.Presses("Garder la ligne Coordination à mi-temps")).Status);
        (await page.Fills("Garder cette ligne, parce que", "Le reste du temps de travail.").Presses("Garder la ligne Coordination à mi-temps")).Says("Ligne gardée");
        (await department.Opens("/appel/budgets")).Says("Le reste du temps de travail.");
    }

    [Fact]
    public async Task Two_people_on_one_line_are_told_and_what_was_typed_stays()
    {
        await using var db = place.Database.Open();
        var line = db.BudgetLines.Add(new() { ProgrammeId = place.Programme.Id, ProjectId = place.Project.Id, Post = BudgetPost.Logistics, Label = "Livraisons", PlannedCents = 1_000_00 }).Entity;
        await db.SaveChangesAsync(Stop);
        var (one, other) = (await (await place.Coordination()).Opens($"/budget/lignes/{line.PublicId}"), await (await place.Coordination()).Opens($"/budget/lignes/{line.PublicId}"));
        await one.Fills("Montant prévu", "1 200").Presses("Enregistrer la ligne");

        var told = await other.Fills("Montant prévu", "1 500").Presses("Enregistrer la ligne");

        told.Says("Quelqu’un vient de modifier ceci.").Says("Montant prévu, entre-temps : 1 200.");
        Assert.Equal("1 500", told.ValueOf("Montant prévu"));
        (await told.Presses("Enregistrer la ligne")).Says("Ligne de budget enregistrée");
    }

    [Fact]
    public async Task A_line_is_paid_by_a_co_funding_and_goes_while_nothing_is_spent()
    {
        var coordination = await place.Coordination();
        await (await coordination.Opens("/budget/cofinancements/nouveau")).Fills("Financeur", "Fondation Tilleul").Fills("Montant", "8 000").Presses("Enregistrer le cofinancement");
        var form = await coordination.Opens("/budget/lignes/nouvelle");
        var budget = await form.Chooses("Logistique", "Poste").Fills("Ce que paie la ligne", "Réparations").Fills("Montant prévu", "8 000").Chooses("Fondation Tilleul", "Qui la paie").Presses("Enregistrer la ligne");

        var line = await budget.Says("Fondation Tilleul").Follows("Réparations");
        (await line.Presses("Retirer cette ligne")).Says("Ligne de budget retirée");
    }

    [Fact]
    public async Task The_budget_goes_out_in_three_formats()
    {
        var coordination = await place.Coordination();
        Assert.StartsWith("PK", Encoding.ASCII.GetString(await coordination.Downloads("/budget?handler=Export&format=xlsx")), StringComparison.Ordinal);
        Assert.StartsWith("PK", Encoding.ASCII.GetString(await (await place.Department()).Downloads("/appel/budgets?handler=Export&format=ods")), StringComparison.Ordinal);
        Assert.Contains("Est Ensemble;Cap numérique Est;Équipement;Ordinateurs reconditionnés;62000,00;Département", Encoding.UTF8.GetString(await coordination.Downloads("/budget?handler=Export&format=csv")), StringComparison.Ordinal);
    }
}
