using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Programmes;

namespace Jalons.Core.Exchange.Importing;

/// <summary>A file to import into a project, and on whose behalf.</summary>
/// <param name="Programme">Loaded with its territories, lists and projects.</param>
/// <param name="Who">Name written in the journal.</param>
/// <param name="Page">Page or command that asked, for the journal.</param>
public sealed record ImportRequest(Programme Programme, Project Project, string FileName, string Who, long? AccountId, string Page)
{
    public ColumnChoices Columns { get; init; } = ColumnChoices.None;

    /// <summary>Everything is read and matched, nothing is written: only the report remains.</summary>
    public bool DryRun { get; init; }

    /// <summary>The person counted whom a human said that nobody of this file is.</summary>
    public long? NotThisPerson { get; init; }

    /// <summary>Told about each physical row, in the order of the file.</summary>
    public Action<RowReport>? OnRow { get; init; }

    /// <summary>Told about each problem, in the order of the file.</summary>
    public Action<ProblemReport>? OnProblem { get; init; }

    /// <summary>From 0 to 100.</summary>
    public IProgress<int>? Progress { get; init; }
}

/// <summary>What became of a physical row. Outcome and reason by the names of RULES.md; journey by its number, person by the public identifier of the person counted.</summary>
/// <param name="Values">Values read, by the ordinal of their field; only good during the call.</param>
public sealed record RowReport(string Sheet, int Row, string Outcome, string? Reason, string? Journey, Guid? Person, IReadOnlyList<FieldValue> Values);

/// <summary>Something that a human should look at: where, what, why, in French.</summary>
public sealed record ProblemReport(string Sheet, int Row, string? Column, string? Value, string Code, string Message, ProblemSeverity Severity);

/// <summary>Outcomes of rows, by the names of RULES.md.</summary>
public static class RowOutcomes
{
    public const string Created = "created";
    public const string OtherTerritory = "same-person-other-territory";
    public const string Updated = "updated";
    public const string Unchanged = "duplicate-of-earlier-row";
    public const string Rejected = "rejected";
    public const string Ignored = "ignored";
}
