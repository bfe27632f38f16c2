using System.Text;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Demo.Lives;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;

namespace Jalons.Core.Demo.Budgets;

/// <summary>The money of the four projects as it was known on a day: what they planned and spent, what they were paid on their lists.</summary>
internal static class BudgetSeed
{
    private const ulong Seed = 93;
    private const ulong Stream = 12;
    private static readonly DateOnly OpenedOn = new(2021, 9, 27);

    /// <summary>Adds all in the current transaction; the journeys are written already, since lists are made of their facts.</summary>
    public static async Task AddBudgets(this AppDb db, Programme programme, DateOnly until, CancellationToken stop)
    {
        if (until < OpenedOn) return;

        var random = new Pcg(Seed, Stream);
        foreach (var place in BudgetPlan.Places)
        {
            var territory = programme.Territories.Single(known => known.Code == place.Territory);
            var project = programme.Projects.Single(known => known.TerritoryId == territory.Id);
            db.Budgets.Add(new() { PublicId = random.Identifier(At(OpenedOn)), ProgrammeId = programme.Id, ProjectId = project.Id, GrantedCents = territory.EnvelopeCents, OpenedOn = OpenedOn });
            await AddLines(db, programme, project, place, until, random, stop);
            await AddSchedule(db, project, territory.EnvelopeCents, random, stop);
            await db.AddPayments(programme, project, place, until, random, stop);
        }
    }

    private static async Task AddLines(AppDb db, Programme programme, Project project, BudgetPlan.Place place, DateOnly until, Pcg random, CancellationToken stop)
    {
        var lead = programme.Organisations.Single(organisation => organisation.Id == project.LeadOrganisationId).Name;
        foreach (var planned in BudgetPlan.Lines)
        {
            var funding = planned.Funder is null ? null : db.CoFundings.Add(new() { PublicId = random.Identifier(At(OpenedOn)), ProgrammeId = project.ProgrammeId, ProjectId = project.Id, Funder = planned.Funder, AmountCents = planned.Euros * 100, GrantedOn = OpenedOn }).Entity;
            await db.SaveChangesAsync(stop);
            var line = db.BudgetLines.Add(LineOf(planned, project, place, funding, random)).Entity;
            await db.SaveChangesAsync(stop);
            foreach (var expense in ExpensesOf(planned, line, place, lead, random).Where(expense => expense.On <= until)) await AddExpense(db, expense, planned, stop);
        }
        await db.SaveChangesAsync(stop);
    }

    private static BudgetLine LineOf(BudgetPlan.Planned planned, Project project, BudgetPlan.Place place, CoFunding? funding, Pcg random) => new()
    {
        PublicId = random.Identifier(At(OpenedOn)),
        ProgrammeId = project.ProgrammeId,
        ProjectId = project.Id,
        Post = planned.Post,
        Label = planned.Label,
        PlannedCents = planned.Euros * 100,
        CoFundingId = funding?.Id,
        Holder = planned.Post is BudgetPost.Coordination ? place.Coordinator : null,
        FundedElsewhereBy = planned.Post is BudgetPost.Coordination ? place.PaidBy : null,
    };

    private static IEnumerable<Expense> ExpensesOf(BudgetPlan.Planned planned, BudgetLine line, BudgetPlan.Place place, string lead, Pcg random)
    {
        var left = line.PlannedCents;
        foreach (var month in planned.Months)
        {
            var amount = Math.Min(left, (long)(line.PlannedCents * place.Pace / planned.Months.Length * (0.93 + 0.14 * random.Uniform())));
            left -= amount;
            var on = BudgetPlan.FirstMonth.AddMonths(month).AddDays(4 + random.Below(20));
            yield return new() { PublicId = random.Identifier(At(on)), ProgrammeId = line.ProgrammeId, ProjectId = line.ProjectId, LineId = line.Id, On = on, AmountCents = amount, Payee = planned.Payee, PaidBy = lead };
        }
    }

    private static async Task AddExpense(AppDb db, Expense expense, BudgetPlan.Planned planned, CancellationToken stop)
    {
        if (!planned.Post.PaysSomebody)
        {
            expense.InvoiceName = $"facture-{expense.On:yyyy-MM}-{planned.Post.ToString().ToLowerInvariant()}.pdf";
            var content = Encoding.UTF8.GetBytes($"%PDF-1.4\n% Facture fictive, {planned.Payee}, {expense.AmountCents} centimes\n%%EOF\n");
            expense.InvoiceFileId = (await db.StoreFile(expense.ProgrammeId, expense.InvoiceName, new MemoryStream(content), At(expense.On), null, stop)).Id;
        }
        db.Expenses.Add(expense);
    }

    private static async Task AddSchedule(AppDb db, Project project, long granted, Pcg random, CancellationToken stop)
    {
        Instalment Of(int rank, string label, InstalmentKind kind, decimal percent, DateOnly dueOn) => new()
        {
            PublicId = random.Identifier(At(OpenedOn)),
            ProgrammeId = project.ProgrammeId,
            ProjectId = project.Id,
            Rank = rank,
            Label = label,
            Kind = kind,
            AmountCents = Cents.Share(granted, percent),
            DueOn = dueOn,
            DiagnosisCents = kind is InstalmentKind.Advance ? 0 : 150_00,
            ComputerCents = kind is InstalmentKind.Advance ? 0 : 250_00,
            ConnectionCents = kind is InstalmentKind.Advance ? 0 : 100_00,
            CertificationCents = kind is InstalmentKind.Advance ? 0 : 150_00,
        };

        db.Instalments.AddRange(
            Of(1, "Avance à la signature", InstalmentKind.Advance, 40, new(2021, 10, 15)), Of(2, "Premier acompte", InstalmentKind.OnCounts, 30, new(2022, 2, 28)),
            Of(3, "Second acompte", InstalmentKind.OnCounts, 30, new(2022, 4, 30)), Of(4, "Solde", InstalmentKind.FinalBalance, 0, new(2023, 1, 31)));
        await db.SaveChangesAsync(stop);
    }

    internal static DateTime At(DateOnly day) => day.ToDateTime(new(9, 0), DateTimeKind.Utc);
}
