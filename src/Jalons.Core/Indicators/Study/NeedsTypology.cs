using Jalons.Statistics.Clustering;
using Jalons.Statistics.Data;
using Jalons.Statistics.Factorial;

namespace Jalons.Core.Indicators.Study;

/// <summary>The needs of people in classes (TYP): multiple correspondence analysis, Ward's hierarchy, consolidation, stability under resampling. Outcomes never enter it.</summary>
public sealed class NeedsTypology
{
    /// <summary>Fewest persons for a typology, and in a class; smallest share of a class and of a modality.</summary>
    private const int FewestPersons = 150;
    private const int FewestInAClass = 30;
    private const double SmallestShare = 0.05;
    private const int MostClasses = 8;
    private const int FewestClasses = 3;
    private const int Axes = 6;

    private readonly Dictionary<string, int> _classes = [];

    private NeedsTypology(TypologyResult? result, IReadOnlyList<double> stability, IReadOnlyList<string> names)
        => (Result, Stability, Names) = (result, stability, names);

    /// <summary>Null when too few persons have known needs.</summary>
    public TypologyResult? Result { get; }

    /// <summary>Mean Jaccard similarity of each class over resamples: published from 0,60.</summary>
    public IReadOnlyList<double> Stability { get; }

    /// <summary>What marks each class, in words.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The class (from 1) of a row; null when its needs are not all known.</summary>
    public int? ClassOf(StudyRow row) => NeedsColumns.AreKnown(row) && _classes.TryGetValue(NeedsColumns.KeyOf(row), out var known) ? known : null;

    public static NeedsTypology Of(IReadOnlyList<StudyRow> persons)
    {
        var known = persons.Where(NeedsColumns.AreKnown).OrderBy(NeedsColumns.KeyOf, StringComparer.Ordinal).ToList();
        if (known.Count < FewestPersons) return new(null, [], []);

        var table = NeedsColumns.Of(known, SmallestShare);
        if (Best(table, [.. table.Columns.Select(column => column.Name)]) is not { } result) return new(null, [], []);

        var typology = new NeedsTypology(result, StabilityOf(table, result), [.. result.Classes.Select(NeedsColumns.NameOf)]);
        for (var i = 0; i < known.Count; i++) typology._classes[NeedsColumns.KeyOf(known[i])] = result.ClassOfRow.Codes[i];
        return typology;
    }

    // The best cut whose classes are all large enough; fewer classes until they are.
    private static TypologyResult? Best(StudyTable table, IReadOnlyList<string> variables)
    {
        var varying = variables.Where(name => table.Categorical(name).Levels.Count > 1).ToList();
        if (varying.Count < 3) return null;

        var options = new TypologyOptions(new McaOptions(varying, [], Axes), MinClasses: FewestClasses, MaxClasses: MostClasses, AxesByBenzecri: true);
        var result = Typology.Of(table, options);
        while (result.Classes.Count > 2 && result.Classes.Any(found => found.Size < FewestInAClass || found.Percent < 100 * SmallestShare))
            result = Typology.Of(table, options with { Classes = result.Classes.Count - 1 });
        return result;
    }

    private static IReadOnlyList<double> StabilityOf(StudyTable table, TypologyResult result)
    {
        var profiles = Statistics.Data.Profiles.Of(table, [.. result.Mca.Variables.Select(variable => variable.Variable)]);
        var all = new RowProjection(profiles.Table, result.Mca).ProjectAll();
        var kept = new double[profiles.Table.RowCount * result.Axes];
        for (var i = 0; i < profiles.Table.RowCount; i++) all.AsSpan(i * result.Mca.Dimensions, result.Axes).CopyTo(kept.AsSpan(i * result.Axes));
        var classes = profiles.FirstRow.Select(row => result.ClassOfRow.Codes[row] - 1).ToArray();
        return Statistics.Clustering.Stability.Of(new(kept, result.Axes, profiles.Table.Frequencies), classes);
    }
}
