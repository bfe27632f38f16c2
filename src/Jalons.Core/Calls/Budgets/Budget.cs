namespace Jalons.Core.Calls.Budgets;

/// <summary>
/// What the Département grants one project (budget): what its agreement grants the day it is signed, or what was typed where there is none. Amendments add to it from their day
/// (see <see cref="BudgetBook.GrantedCents"/>). Lines, expenses and payments are kept beside it, by project.
/// </summary>
public sealed class Budget
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long ProjectId { get; set; }
    public long GrantedCents { get; set; }
    public DateOnly OpenedOn { get; set; }
    public int Version { get; set; }
}

/// <summary>Money that a project has from somebody else than the Département (cofinancement).</summary>
public sealed class CoFunding
{
    public const int FunderMaxLength = 160;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long ProjectId { get; set; }
    public required string Funder { get; set; }
    public long AmountCents { get; set; }

    /// <summary>Day of the funder's decision; null while it is only asked for.</summary>
    public DateOnly? GrantedOn { get; set; }
    public int Version { get; set; }
}
