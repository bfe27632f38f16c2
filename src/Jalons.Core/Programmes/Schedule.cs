namespace Jalons.Core.Programmes;

/// <summary>Delays that the programme gives itself, in days unless said otherwise: they date the next act of a journey.</summary>
public sealed record Schedule
{
    public int DaysToDiagnosis { get; init; } = 30;
    public int DaysToComputer { get; init; } = 45;
    public int DaysToConnection { get; init; } = 45;
    public int DaysToTraining { get; init; } = 60;
    public int DaysToTrainingCall { get; init; } = 7;
    public int DaysToCertification { get; init; } = 150;

    /// <summary>Days after which a project is expected to send its file again.</summary>
    public int DaysBetweenFiles { get; init; } = 14;

    /// <summary>Fruitless attempts after which a person is « injoignable » and no longer awaited at a follow-up.</summary>
    public int AttemptsBeforeUnreachable { get; init; } = 3;

    /// <summary>Days during which a person may use the link to answer a follow-up herself.</summary>
    public int AnswerLinkDays { get; init; } = 14;

    /// <summary>Months after the end of a journey at which news are asked for once more; null when the programme does not.</summary>
    public int? MonthsAfterExit { get; init; }

    /// <summary>Working days after which a referral without answer is recalled to the project, then again and again.</summary>
    public int WorkingDaysToRemind { get; init; } = 5;

    /// <summary>Working days after which a referral without answer expires.</summary>
    public int WorkingDaysToExpire { get; init; } = 15;

    /// <summary>Days before a deadline of the calendar at which those who must meet it are reminded.</summary>
    public IReadOnlyList<int> ReminderDays { get; init; } = [30, 7, 0];

    /// <summary>Months after the diagnosis at which the person is followed up (annexe: 3 and 6).</summary>
    public IReadOnlyList<int> FollowUpMonths { get; init; } = [3, 6];
}
