namespace Jalons.Core.Programmes;

/// <summary>Delays that the programme gives itself, in days unless said otherwise: they date the next act of a journey.</summary>
public sealed record Schedule
{
    public int DaysToDiagnosis { get; init; } = 30;
    public int DaysToComputer { get; init; } = 45;
    public int DaysToConnection { get; init; } = 45;
    public int DaysToTraining { get; init; } = 60;
    public int DaysToCertification { get; init; } = 150;

    /// <summary>Days after which a project is expected to send its file again.</summary>
    public int DaysBetweenFiles { get; init; } = 14;

    /// <summary>Months after the diagnosis at which the person is followed up (annexe: 3 and 6).</summary>
    public IReadOnlyList<int> FollowUpMonths { get; init; } = [3, 6];
}
