namespace Jalons.Core.Calls.Budgets;

/// <summary>One line of a project's budget: a planned expense of one post, paid by the grant or by a co-funding.</summary>
public sealed class BudgetLine
{
    public const int LabelMaxLength = 160;
    public const int NameMaxLength = 120;
    public const int ReasonMaxLength = 500;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long ProjectId { get; set; }
    public BudgetPost Post { get; set; }
    public required string Label { get; set; }
    public long PlannedCents { get; set; }

    /// <summary>Who pays the line; null for the grant of the Département.</summary>
    public long? CoFundingId { get; set; }

    /// <summary>Whose work the line pays, where it pays somebody's.</summary>
    public string? Holder { get; set; }

    /// <summary>Who pays that work already (« État, conseiller numérique France Services »); null when nobody does.</summary>
    public string? FundedElsewhereBy { get; set; }

    /// <summary>Why the Département keeps a line that was flagged as paid twice, who said so and when.</summary>
    public string? KeptBecause { get; set; }
    public string? KeptBy { get; set; }
    public DateOnly? KeptOn { get; set; }
    public int Version { get; set; }

    /// <summary>Paid by the Département.</summary>
    public bool IsGranted => CoFundingId is null;
}
