using System.Data.Common;
using System.Globalization;

namespace Jalons.Statistics.Data;

/// <summary>
/// Reads a <see cref="StudyTable"/> from a query: either rows, or the groups of a <c>GROUP BY</c> with their count, which every method takes as the rows
/// they stand for. The query itself belongs to whoever knows the schema.
/// </summary>
public static class StudySql
{
    /// <summary>
    /// Reads the variables by column name; <paramref name="frequencies"/> names the column of <c>count(*)</c> when rows are groups. A null is a missing value, and so
    /// is an empty text.
    /// </summary>
    public static async Task<StudyTable> Read(
        DbDataReader reader, IReadOnlyList<VariableRequest> variables, string? frequencies = null, CancellationToken stop = default)
    {
        var builders = variables.Select(variable => variable.Builder()).ToArray();
        var ordinals = builders.Select(builder => reader.GetOrdinal(builder.Name)).ToArray();
        var countOrdinal = frequencies is null ? -1 : reader.GetOrdinal(frequencies);
        var counts = new GrowingArray<int>();
        while (await reader.ReadAsync(stop))
        {
            for (var k = 0; k < builders.Length; k++) builders[k].Add(reader.IsDBNull(ordinals[k]) ? null : reader.GetValue(ordinals[k]));
            if (countOrdinal >= 0) counts.Add(Convert.ToInt32(reader.GetValue(countOrdinal), CultureInfo.InvariantCulture));
        }
        return new([.. builders.Select(builder => builder.Build())], countOrdinal < 0 ? null : counts.ToArray());
    }
}
