namespace Jalons.Core.Programmes;

/// <summary>Levels at which figures are worded, hidden or flagged; settings of the programme, never literals in code (evaluation, sections 1.2, 5.4 and M17).</summary>
public sealed record Thresholds
{
    /// <summary>Counts from 1 to this number are printed « s » in a document for diffusion.</summary>
    public int SecretUpTo { get; init; } = 10;

    /// <summary>The same in a document that stays inside, for signed readers.</summary>
    public int InternalSecretUpTo { get; init; } = 4;

    /// <summary>No percentage below this denominator.</summary>
    public int PercentFrom { get; init; } = 30;

    /// <summary>Percentages are « fragiles » below this denominator.</summary>
    public int SolidFrom { get; init; } = 50;

    /// <summary>Share of missing answers above which a figure is « fragile ».</summary>
    public double FragileMissing { get; init; } = 0.20;

    /// <summary>Share of missing answers above which no percentage is published.</summary>
    public double HiddenMissing { get; init; } = 0.40;

    /// <summary>« Environ » is reached from this share of the target.</summary>
    public double AboutTolerance { get; init; } = 0.10;

    /// <summary>Days after the diagnosis from which someone who has not begun a training is lost to it.</summary>
    public int DaysBeforeDropout { get; init; } = 90;

    /// <summary>Pace index below which a territory is late, and below which it is to be watched.</summary>
    public double PaceLate { get; init; } = 0.9;
    public double PaceOnTime { get; init; } = 1.0;
}
