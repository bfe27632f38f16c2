using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Calls.Budgets;

internal sealed class BudgetMapping : IEntityTypeConfiguration<Budget>
{
    public void Configure(EntityTypeBuilder<Budget> budget)
    {
        budget.HasIndex(b => b.ProjectId).IsUnique();
        budget.HasOne<Project>().WithMany().HasForeignKey(b => b.ProjectId);
        budget.Property(b => b.Version).IsConcurrencyToken();
    }
}

internal sealed class CoFundingMapping : IEntityTypeConfiguration<CoFunding>
{
    public void Configure(EntityTypeBuilder<CoFunding> funding)
    {
        funding.HasOne<Project>().WithMany().HasForeignKey(f => f.ProjectId);
        funding.HasMany<BudgetLine>().WithOne().HasForeignKey(line => line.CoFundingId);
        funding.Property(f => f.Version).IsConcurrencyToken();
    }
}

internal sealed class BudgetLineMapping : IEntityTypeConfiguration<BudgetLine>
{
    public void Configure(EntityTypeBuilder<BudgetLine> line)
    {
        line.HasOne<Project>().WithMany().HasForeignKey(l => l.ProjectId);
        line.HasMany<Expense>().WithOne().HasForeignKey(expense => expense.LineId);
        line.Property(l => l.Version).IsConcurrencyToken();
    }
}

internal sealed class ExpenseMapping : IEntityTypeConfiguration<Expense>
{
    public void Configure(EntityTypeBuilder<Expense> expense)
    {
        expense.HasOne<Project>().WithMany().HasForeignKey(e => e.ProjectId);
        expense.Property(e => e.Version).IsConcurrencyToken();
    }
}

internal sealed class InstalmentMapping : IEntityTypeConfiguration<Instalment>
{
    public void Configure(EntityTypeBuilder<Instalment> instalment)
    {
        instalment.HasIndex(i => new { i.ProjectId, i.Rank }).IsUnique();
        instalment.HasOne<Project>().WithMany().HasForeignKey(i => i.ProjectId);
        instalment.HasMany<PaymentClaim>().WithOne().HasForeignKey(claim => claim.InstalmentId);
        instalment.Property(i => i.Version).IsConcurrencyToken();
    }
}

internal sealed class PaymentClaimMapping : IEntityTypeConfiguration<PaymentClaim>
{
    public void Configure(EntityTypeBuilder<PaymentClaim> claim)
    {
        claim.HasIndex(c => c.PublicId).IsUnique();
        claim.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId);
        claim.HasMany(c => c.Lines).WithOne().HasForeignKey(line => line.ClaimId);
        claim.Property(c => c.Version).IsConcurrencyToken();
    }
}

internal sealed class ClaimLineMapping : IEntityTypeConfiguration<ClaimLine>
{
    public void Configure(EntityTypeBuilder<ClaimLine> line) => line.HasIndex(l => new { l.ClaimId, l.Rank }).IsUnique();
}
