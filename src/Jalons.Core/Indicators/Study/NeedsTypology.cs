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

    private NeedsTypology(TypologyResult? result)
    {
        Result = result;
        Names = [.. (result?.Classes ?? []).Select(NeedsColumns.NameOf)];
    }

    /// <summary>Null when too few persons have known needs; a class is published from a stability of 0,60.</summary>
    public TypologyResult? Result { get; }

    /// <summary>What marks each class, in words.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The class (from 1) of a row; null when its needs are not all known.</summary>
    public int? ClassOf(StudyRow row) => NeedsColumns.AreKnown(row) && _classes.TryGetValue(NeedsColumns.KeyOf(row), out var known) ? known : null;

    public static NeedsTypology Of(IReadOnlyList<StudyRow> persons)
    {
        var known = persons.Where(NeedsColumns.AreKnown).OrderBy(NeedsColumns.KeyOf, StringComparer.Ordinal).ToList();
        if (known.Count < FewestPersons) return new(null);

        var table = NeedsColumns.Of(known, SmallestShare);
        if (Best(table, [.. table.Columns.Select(column => column.Name)]) is not { } result) return new(null);

        var typology = new NeedsTypology(result);
        for (var i = 0; i < known.Count; i++) typology._classes[NeedsColumns.KeyOf(known[i])] = result.ClassOfRow.Codes[i];
        return typology;
    }

    private static TypologyResult? Best(StudyTable table, IReadOnlyList<string> variables)
    {
        var varying = variables.Where(name => table.Categorical(name).Levels.Count > 1).ToList();
        return varying.Count < 3 ? null : Statistics.Clustering.Typology.Of(table, new(
            new McaOptions(varying, [], Axes), MinClasses: FewestClasses, MaxClasses: MostClasses, AxesByBenzecri: true,
            MinPercent: 100 * SmallestShare, MinPeople: FewestInAClass, Resamples: Statistics.Clustering.Stability.DefaultResamples));
    }
}
