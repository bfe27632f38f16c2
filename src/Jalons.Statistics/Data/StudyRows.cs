namespace Jalons.Statistics.Data;

/// <summary>Builds columns from objects in memory, one row per object: <c>StudyRows.Of(people, [new("genre", Categorical, p => p.Gender), …])</c>.</summary>
public static class StudyRows
{
    /// <summary>
    /// One column per variable, each read by its own function: text for a categorical or multi-choice variable, a number, a day; null when missing.
    /// </summary>
    public static StudyTable Of<TRow>(IEnumerable<TRow> rows, IReadOnlyList<(VariableRequest Variable, Func<TRow, object?> Value)> variables)
    {
        var builders = variables.Select(variable => variable.Variable.Builder()).ToArray();
        foreach (var row in rows)
            for (var k = 0; k < builders.Length; k++) builders[k].Add(variables[k].Value(row));
        return new([.. builders.Select(builder => builder.Build())]);
    }
}
