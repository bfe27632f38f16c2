using Jalons.Core.Persistence;
using Jalons.Core.Programmes;

namespace Jalons.Core.Indicators;

/// <summary>What a figure is read with: the programme and its settings, the day that it speaks of, and the database where identities may be looked up.</summary>
public sealed record AsOf(AppDb Db, Programme Programme, DateOnly At)
{
    /// <summary>The last day on which a diagnosis counts as made in time, or <see cref="At"/> when that day is still to come.</summary>
    public DateOnly Deadline => At < Programme.DiagnosisDeadline ? At : Programme.DiagnosisDeadline;
}
