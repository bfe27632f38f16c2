using Jalons.Core.Calls.Budgets;

namespace Jalons.Tests.Calls.Budgets;

public sealed class SpottingDoublePayments
{
    [Fact]
    public void Flags_a_coordinator_whom_the_State_already_pays()
    {
        var line = Line("Awa Diallo");
        line.FundedElsewhereBy = "État, conseiller numérique France Services";

        Assert.Same(line, Assert.Single(DoublePayment.Among([line])).Line);
    }

    [Fact]
    public void Flags_the_same_name_on_two_lines_however_it_is_written()
    {
        var flags = DoublePayment.Among([Line("Awa Diallo"), Line("DIALLO Awa", project: 6), Line("Inès Morel")]);

        Assert.Equal(2, flags.Count);
        Assert.All(flags, flag => Assert.NotNull(flag.Other));
    }

    [Fact]
    public void Leaves_alone_lines_without_a_name_other_posts_and_what_a_co_funder_pays()
    {
        var paidByAnother = Line("Awa Diallo");
        (paidByAnother.CoFundingId, paidByAnother.FundedElsewhereBy) = (1, "État");
        var equipment = Line("Awa Diallo");
        equipment.Post = BudgetPost.Equipment;

        Assert.Empty(DoublePayment.Among([Line(null), Line(null), paidByAnother, equipment]));
    }

    [Fact]
    public void Knows_an_invoice_by_its_content()
    {
        Assert.Null(Invoice.FaultOf("%PDF-1.7"u8, 12));
        Assert.Null(Invoice.FaultOf([0xFF, 0xD8, 0xFF, 0xE0], 12));
        Assert.Equal("Joignez la facture en PDF, JPG ou PNG.", Invoice.FaultOf("MZ"u8, 12));
        Assert.Contains("10 Mo", Invoice.FaultOf("%PDF-1.7"u8, Expense.InvoiceMaxLength + 1), StringComparison.Ordinal);
    }

    private static BudgetLine Line(string? holder, long project = 8) => new() { ProjectId = project, Post = BudgetPost.Coordination, Label = "Coordination", PlannedCents = 22_000_00, Holder = holder };
}
