using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Counters;

/// <summary>Persons with several journeys, and what they add to counters beyond one each. They are found by the links between identities, which are indexed.</summary>
internal sealed class SharedPersons
{
    public static readonly SharedPersons None = new();

    private readonly Dictionary<string, long> _surplus = [];
    private readonly List<DateOnly> _secondDiagnoses = [];

    public int Count { get; private set; }

    /// <summary>The days on which a person was diagnosed again.</summary>
    public IReadOnlyList<DateOnly> SecondDiagnoses => _secondDiagnoses;

    public static async Task<SharedPersons> Read(AsOf asOf, CancellationToken stop)
    {
        var linked = asOf.Db.People.Where(person => person.ProgrammeId == asOf.Programme.Id && person.SameAsId != null).Select(person => person.SameAsId!.Value);
        var journeys = await asOf.Db.Journeys.AsNoTracking().Counted().Where(journey => journey.ProgrammeId == asOf.Programme.Id && linked.Contains(journey.RootPersonId))
            .Select(journey => new Row
            {
                RootPersonId = journey.RootPersonId,
                Progress = journey.Progress,
                Diagnosis = journey.Diagnosis,
                Handovers = journey.Handovers.Select(handover => new DeviceRow(handover.Device, handover.On)).ToList(),
                Connections = journey.ConnectionGrants.Select(grant => new GrantRow(grant.Months, grant.On)).ToList(),
                NeverEntered = journey.TrainingReferrals.Where(referral => referral.Status == TrainingStatus.NeverEntered).Select(referral => referral.EndedOn ?? referral.On).ToList(),
                KnowsTraining = journey.TrainingReferrals.Any(referral => referral.Status != TrainingStatus.Unknown),
                LeftOn = journey.Closure != null && journey.Closure.Reason != ClosureReason.Completed ? journey.Closure.On : null,
            }).AsSplitQuery().ToListAsync(stop);
        var shared = new SharedPersons();
        foreach (var person in journeys.GroupBy(journey => journey.RootPersonId).Where(person => person.Count() > 1)) shared.Add(person, asOf);
        return shared;
    }

    /// <summary>What the journeys of these persons add to a measure beyond one each.</summary>
    public long Surplus(string measure) => _surplus.GetValueOrDefault(measure);

    private void Add(IEnumerable<Row> person, AsOf asOf)
    {
        Count++;
        var sums = new Dictionary<string, long>();
        var diagnoses = new List<DateOnly>();
        foreach (var step in person.SelectMany(journey => Measures.Of(journey.Facts(), asOf.Programme)).Where(step => step.Day <= asOf.At))
        {
            sums[step.Measure] = sums.GetValueOrDefault(step.Measure) + step.Amount;
            if (step.Measure == Measure.Diagnoses) diagnoses.Add(step.Day);
        }
        foreach (var (measure, sum) in sums)
            if (sum > 1) _surplus[measure] = _surplus.GetValueOrDefault(measure) + sum - 1;
        _secondDiagnoses.AddRange(diagnoses.Order().Skip(1));
    }

    private sealed record DeviceRow(DeviceKind Device, DateOnly? On);

    private sealed record GrantRow(int? Months, DateOnly? On);

    private sealed class Row
    {
        public required long RootPersonId { get; init; }
        public required Progress Progress { get; init; }
        public required Diagnoses.Diagnosis Diagnosis { get; init; }
        public required List<DeviceRow> Handovers { get; init; }
        public required List<GrantRow> Connections { get; init; }
        public required List<DateOnly?> NeverEntered { get; init; }
        public required bool KnowsTraining { get; init; }
        public required DateOnly? LeftOn { get; init; }

        public CountedFacts Facts() => CountedFacts.Of(Progress, Diagnosis) with
        {
            Handovers = [.. Handovers.Select(handover => (handover.Device, handover.On))],
            Connections = [.. Connections.Select(grant => (grant.Months, grant.On))],
            NeverEntered = NeverEntered,
            KnowsTraining = KnowsTraining,
            LeftOn = LeftOn,
        };
    }
}
