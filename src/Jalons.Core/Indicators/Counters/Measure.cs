using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Counters;

/// <summary>Names of the counters. Each is a running sum: the counts of all days up to a date add up to the number of journeys on that date.</summary>
public static class Measure
{
    /// <summary>What the targets speak of, by the code of their indicator.</summary>
    public const string Diagnoses = "R01", Computers = "R02", Connections = "R03", TrainingOrientations = "R04", Certifications = "R05", Certified = "passed";

    /// <summary>Connections of unknown duration, and trainings of which something is known: they tell what a figure is worth.</summary>
    public const string UnverifiedConnections = "unverified.R03", KnownTrainings = "known.R04b";

    /// <summary>Diagnoses whose date is not known: counted apart, since the target is dated.</summary>
    public const string UndatedDiagnoses = "undated.R01";

    /// <summary>Journeys with something to come, and journeys with a milestone left: as they stand, without a day.</summary>
    public const string Accompanied = "accompanied", Interrupted = "interrupted";

    /// <summary>Persons with several journeys: a counter of the département alone.</summary>
    public const string Shared = "shared";

    public static string Done(Milestone milestone) => DoneNames[(int)milestone];

    /// <summary>Concerned by a milestone; for a follow-up: due.</summary>
    public static string Concerned(Milestone milestone) => ConcernedNames[(int)milestone];

    /// <summary>Concerned, not done, not left: goes down when it is done or the person leaves.</summary>
    public static string Waiting(Milestone milestone) => WaitingNames[(int)milestone];

    public static string Broken(Milestone milestone) => BrokenNames[(int)milestone];

    /// <summary>Due and not done: goes up the day after it is due, down when it is done or the person leaves.</summary>
    public static string Late(Milestone followUp) => LateNames[(int)followUp];

    /// <summary>
    /// Journeys where the field is expected, and where it is filled, on the first day of the month in which they entered: they speak of the files as
    /// they are now, whatever the day asked for.
    /// </summary>
    public static string Expected(Field field) => ExpectedNames[field.Ordinal];

    public static string Filled(Field field) => FilledNames[field.Ordinal];

    public const string ExpectedStart = "expected.", FilledStart = "filled.";

    private static readonly string[] DoneNames = Names("done"), ConcernedNames = Names("concerned"), WaitingNames = Names("waiting"), BrokenNames = Names("broken"), LateNames = Names("late");
    private static readonly string[] ExpectedNames = [.. AnnexeDictionary.Fields.Select(field => ExpectedStart + field.Code)];
    private static readonly string[] FilledNames = [.. AnnexeDictionary.Fields.Select(field => FilledStart + field.Code)];

    private static string[] Names(string start) => [.. Milestones.All.Select(milestone => $"{start}.{milestone}".ToLowerInvariant())];
}
