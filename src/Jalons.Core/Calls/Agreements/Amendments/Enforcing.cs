using Jalons.Core.Access;
using Jalons.Core.Programmes;

namespace Jalons.Core.Calls.Agreements.Amendments;

/// <summary>Turns what was signed into dated targets: figures of a day are compared with the version in force on that day.</summary>
public static class Enforcing
{
    /// <summary>The rows that a signed amendment adds: one per target that changes, and the département's where the sum changes.</summary>
    public static IReadOnlyList<Target> TargetsOf(Amendment amendment, IReadOnlyList<AgreementFile> agreements, Programme programme)
    {
        var changes = amendment.Lines.Where(line => !line.IsMoney).Select(line => (agreements.First(file => file.Agreement.Id == line.AgreementId).Territory.Id, line.Measure, (int)line.After, Delta: (int)(line.After - line.Before)));
        return [.. Rows(programme, changes, amendment.InForceFrom)];
    }

    /// <summary>The same for an agreement signed with targets of its own.</summary>
    public static IReadOnlyList<Target> TargetsOf(AgreementFile file, DateOnly signedOn)
    {
        var changes = (from agreed in file.Agreement.Targets
                       let versions = file.TargetsOf(agreed.Indicator)
                       where versions.Count > 0 && versions[^1].Value != agreed.Value
                       select (TerritoryId: file.Territory.Id, agreed.Indicator, agreed.Value, Delta: agreed.Value - versions[^1].Value)).ToList();
        var last = file.Programme.Targets.Where(target => changes.Exists(change => change.Indicator == target.Indicator) && (target.TerritoryId is null || target.TerritoryId == file.Territory.Id)).Select(target => target.From).DefaultIfEmpty().Max();
        return [.. Rows(file.Programme, changes, signedOn > last ? signedOn : last.AddDays(1))];
    }

    /// <summary>What changed, for the journal (« R01@T8 »: 250, then 260).</summary>
    public static IEnumerable<Change> Traces(IReadOnlyList<Target> added, Programme programme)
        => added.Select(target => new Change
        {
            Field = $"{target.Indicator}@{programme.Territories.Find(territory => territory.Id == target.TerritoryId)?.Code ?? programme.DepartmentCode}",
            Before = $"{InForce(programme, target.Indicator, target.TerritoryId, target.From)?.Value}",
            After = $"{target.Value}",
        });

    private static IEnumerable<Target> Rows(Programme programme, IEnumerable<(long TerritoryId, string Indicator, int Value, int Delta)> changes, DateOnly from)
    {
        var all = changes.ToList();
        foreach (var (territory, indicator, value, _) in all)
            if (InForce(programme, indicator, territory, from) is { } before) yield return Next(before, value, from);
        foreach (var sum in all.GroupBy(change => change.Indicator).Select(group => (Indicator: group.Key, Delta: group.Sum(change => change.Delta))).Where(sum => sum.Delta != 0))
            if (InForce(programme, sum.Indicator, null, from) is { } whole) yield return Next(whole, whole.Value + sum.Delta, from);
    }

    private static Target? InForce(Programme programme, string indicator, long? territoryId, DateOnly on)
        => programme.Targets.Where(target => target.Indicator == indicator && target.TerritoryId == territoryId && target.From <= on).OrderBy(target => target.From).ThenBy(target => target.Id).LastOrDefault();

    private static Target Next(Target before, int value, DateOnly from)
        => new() { ProgrammeId = before.ProgrammeId, TerritoryId = before.TerritoryId, Indicator = before.Indicator, Kind = before.Kind, DueOn = before.DueOn, Value = value, From = from };
}
