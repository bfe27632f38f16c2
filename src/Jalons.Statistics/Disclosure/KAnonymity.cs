using Jalons.Statistics.Data;

namespace Jalons.Statistics.Disclosure;

/// <summary>
/// How well rows hide among others alike on the quasi-identifiers: the smallest group, the number of rows in groups under the k asked, and the
/// smallest number of different values of a sensitive variable in a group (null without one).
/// </summary>
public sealed record AnonymityReport(int SmallestGroup, long RowsUnderK, int? SmallestDiversity, long RowsUnderL);

/// <summary>Rows fit for export: those kept, how many were suppressed, and how many generalisations were needed.</summary>
public sealed record AnonymisedRows(StudyTable Table, IReadOnlyList<int> KeptRows, long Suppressed, int Generalisations);

/// <summary>
/// k-anonymity and l-diversity of individual data (method M17). A missing value is a value like another: it makes rows alike.
/// Sources: L. Sweeney, 2002; A. Machanavajjhala et al., 2007.
/// </summary>
public static class KAnonymity
{
    public const int DefaultK = 5;
    public const int DefaultL = 2;

    /// <summary>Assesses a table as it is.</summary>
    public static AnonymityReport Assess(
        StudyTable table, IReadOnlyList<string> quasiIdentifiers, IReadOnlyList<string>? sensitive = null, int k = DefaultK, int l = DefaultL)
    {
        if (table.RowCount == 0) return new(0, 0, null, 0);

        var profiles = Profiles.Of(table, quasiIdentifiers);
        var sizes = profiles.Table.Frequencies!;
        var diversity = Diversity(table, profiles, sensitive ?? []);
        return new(sizes.Min(), sizes.Where(size => size < k).Sum(size => (long)size), diversity?.Min(),
            diversity is null ? 0 : sizes.Zip(diversity).Where(group => group.Second < l).Sum(group => (long)group.First));
    }

    /// <summary>
    /// Applies generalisations in order (territory → département, age → three classes…) until no row is under k or l, then suppresses the rows that
    /// still are.
    /// </summary>
    public static AnonymisedRows Enforce(
        StudyTable table, IReadOnlyList<string> quasiIdentifiers, IReadOnlyList<string> sensitive,
        IReadOnlyList<Func<StudyTable, StudyTable>> generalisations, int k = DefaultK, int l = DefaultL)
    {
        var applied = 0;
        for (; applied < generalisations.Count; applied++)
        {
            var report = Assess(table, quasiIdentifiers, sensitive, k, l);
            if (report is { RowsUnderK: 0, RowsUnderL: 0 }) break;
            table = generalisations[applied](table);
        }
        var profiles = Profiles.Of(table, quasiIdentifiers);
        var diversity = Diversity(table, profiles, sensitive);
        var kept = Enumerable.Range(0, table.RowCount).Where(row => IsSafe(profiles.ProfileOfRow[row])).ToList();
        return new(table, kept, table.Total - kept.Sum(row => (long)(table.Frequencies?[row] ?? 1)), applied);

        bool IsSafe(int profile) => profiles.Table.Frequencies![profile] >= k && (diversity is null || diversity[profile] >= l);
    }

    /// <summary>By profile, the smallest number of different values over the sensitive variables; null without any.</summary>
    private static int[]? Diversity(StudyTable table, Profiles profiles, IReadOnlyList<string> sensitive)
    {
        int[]? smallest = null;
        foreach (var column in sensitive.Select(table.Categorical))
        {
            var seen = new HashSet<(int, ushort)>();
            for (var row = 0; row < table.RowCount; row++) seen.Add((profiles.ProfileOfRow[row], column.Codes[row]));
            var values = new int[profiles.Table.RowCount];
            foreach (var (profile, _) in seen) values[profile]++;
            smallest = smallest is null ? values : [.. smallest.Zip(values, Math.Min)];
        }
        return smallest;
    }
}
