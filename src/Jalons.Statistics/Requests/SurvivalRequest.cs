using Jalons.Statistics.Data;
using Jalons.Statistics.Survival;
using Jalons.Statistics.Tables;

namespace Jalons.Statistics.Requests;

/// <summary>
/// <c>survival {"time", "event", "eventValue": "1", "group", "level"}</c>: a Kaplan–Meier curve by group and the log-rank test. A row without time,
/// event or group, or with a negative time, is dropped and counted.
/// </summary>
internal static class SurvivalRequest
{
    public static object Run(Stream csv, Specification spec)
    {
        var (time, ending, group) = (spec.Text("time"), spec.Text("event"), spec.OptionalText("group"));
        var value = spec.OptionalText("eventValue") ?? "1";
        var level = spec.ConfidenceLevel();
        var variables = new List<VariableRequest> { new(time, VariableKind.Numeric), new(ending, VariableKind.Categorical) };
        if (group is not null) variables.Add(new(group, VariableKind.Categorical));

        var table = StudyCsv.Read(csv, variables);
        var durations = CensoredColumn.From(time, table.Numeric(time), table.Categorical(ending), value);
        var groups = group is null ? null : table.Categorical(group);
        return Shape(EventTables.ByGroup(durations, groups), groups, table.RowCount, level);
    }

    private static object Shape(IReadOnlyList<EventTable> tables, CategoricalColumn? groups, int rows, double level)
    {
        var used = tables.Sum(table => table.N);
        return new
        {
            N = used,
            Dropped = rows - used,
            Curves = tables.Select((table, k) => KaplanMeier.Of(table, groups?.Levels[k], level)).ToList(),
            LogRank = groups is null ? null : Test(LogRank.Of(tables).Test),
        };
    }

    private static object? Test(ChiSquareTest? test) => test is null ? null : new { Chi2 = test.Statistic, test.Df, test.P };
}
