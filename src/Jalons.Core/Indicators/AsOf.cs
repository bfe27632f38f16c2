using Jalons.Core.Persistence;
using Jalons.Core.Programmes;

namespace Jalons.Core.Indicators;

/// <summary>What a figure is read with: the programme and its settings, the day that it speaks of, and the database where identities may be looked up.</summary>
public sealed record AsOf(AppDb Db, Programme Programme, DateOnly At)
{
    /// <summary>The same facts through a context of its own, where there is one: half of the counts are made there at the same time.</summary>
    public AppDb? Beside { get; init; }

    /// <summary>The last day on which a diagnosis counts as made in time, or <see cref="At"/> when that day is still to come.</summary>
    public DateOnly Deadline => At < Programme.DiagnosisDeadline ? At : Programme.DiagnosisDeadline;
}
