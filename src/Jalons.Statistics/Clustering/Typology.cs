using System.Globalization;
using Jalons.Statistics.Data;
using Jalons.Statistics.Factorial;

namespace Jalons.Statistics.Clustering;

/// <summary>
/// What to classify and how: the correspondence analysis, a number of classes or the bounds between which it is chosen, axes kept by the
/// corrected rates when <see cref="AxesByBenzecri"/>, consolidation, number of paragons, threshold of test-values, the smallest class that a chosen
/// number of classes may have (percent and people), resamples to judge stability by (none: not judged).
/// </summary>
public sealed record TypologyOptions(
    McaOptions Mca,
    int? Classes = null,
    int MinClasses = 3,
    int MaxClasses = 8,
    bool AxesByBenzecri = false,
    bool Consolidate = true,
    int Paragons = 5,
    double Threshold = ClassDescription.DefaultThreshold,
    double MinPercent = 0,
    long MinPeople = 0,
    int Resamples = 0);

/// <summary>One of the rows nearest to the centre of a class: its number in the table (from 0) and its distance. For internal use, never published.</summary>
public sealed record Paragon(int Row, double Distance);

/// <summary>
/// A class: its number (from 1), people, percent, stability (see <see cref="Stability"/>, null when not judged), paragons, and what is over- and
/// under-represented in it.
/// </summary>
public sealed record ClassSummary(
    int Class, long Size, double Percent, double? Stability, IReadOnlyList<Paragon> Paragons, IReadOnlyList<ModalityMark> Over, IReadOnlyList<ModalityMark> Under);

/// <summary>Between-class and total inertia on the axes kept (sums of squares over people) and their ratio.</summary>
public sealed record ClassInertia(double Between, double Total, double Ratio);

/// <summary>
/// A typology, and the class (from 1) of each row of the table. <see cref="Losses"/>: inertia lost when 2 classes become 1, 3 become 2, and so on.
/// </summary>
public sealed record TypologyResult(
    long N, McaResult Mca, int Axes, IReadOnlyList<ClassSummary> Classes, ClassInertia Inertia, IReadOnlyList<double> Losses, CategoricalColumn ClassOfRow)
{
    /// <summary>The hierarchy above the classes, which are its leaves (from 0).</summary>
    public required Dendrogram Tree { get; init; }
}

/// <summary>
/// Typology of the rows of a table: correspondence analysis, Ward's classification of the distinct profiles on the first axes, consolidation,
/// description (methods M09 to M11). Identical rows are one weighted point, so the work grows with the number of profiles, not of people.
/// </summary>
public static class Typology
{
    public const string ClassColumn = "classe";

    public static TypologyResult Of(StudyTable table, TypologyOptions options)
    {
        var mca = Factorial.Mca.Of(table, options.Mca);
        var profiles = Profiles.Of(table, options.Mca.Variables);
        var points = Cloud(profiles.Table, mca, options);
        var tree = WardTree.Of(points);
        var count = Math.Min(options.Classes ?? tree.BestCut(options.MinClasses, options.MaxClasses, IsFit), points.Count);
        var classes = Classify(count);

        var column = ByRow(profiles, classes, count);
        var summaries = Summaries(table, options, points, profiles, classes, column);
        var total = points.TotalInertia();
        var between = total - points.WithinInertia(classes, count);
        var losses = Enumerable.Range(2, Math.Min(Math.Max(options.MaxClasses, count), points.Count) - 1).Select(tree.LossOf).ToList();
        return new(mca.N, mca, points.Dimensions, summaries, new(between, total, total == 0 ? 0 : between / total), losses, column) { Tree = tree.Above(count) };

        bool IsFit(int k) => options is { MinPercent: 0, MinPeople: 0 } || AreLarge(points, Classify(k), k, options);
        int[] Classify(int k) => options.Consolidate ? Consolidation.Of(points, tree.Cut(k)).Classes : tree.Cut(k);
    }

    private static bool AreLarge(PointCloud points, int[] classes, int count, TypologyOptions options)
    {
        var centres = Centres.Of(points, classes, count);
        var least = Math.Max(options.MinPeople, options.MinPercent / 100 * points.Weights.Sum());
        return Enumerable.Range(0, count).All(k => centres.WeightOf(k) >= least);
    }

    private static PointCloud Cloud(StudyTable profiles, McaResult mca, TypologyOptions options)
    {
        var all = new RowProjection(profiles, mca).ProjectAll();
        var axes = options.AxesByBenzecri ? Math.Min(mca.AxesFor(), mca.Dimensions) : mca.Dimensions;
        if (axes == mca.Dimensions) return new(all, axes, profiles.Frequencies);

        var kept = new double[profiles.RowCount * axes];
        for (var i = 0; i < profiles.RowCount; i++) all.AsSpan(i * mca.Dimensions, axes).CopyTo(kept.AsSpan(i * axes));
        return new(kept, axes, profiles.Frequencies);
    }

    private static CategoricalColumn ByRow(Profiles profiles, int[] classes, int count)
    {
        string[] labels = [.. Enumerable.Range(1, count).Select(k => k.ToString(CultureInfo.InvariantCulture))];
        return new(ClassColumn, labels, Array.ConvertAll(profiles.ProfileOfRow, profile => (ushort)(classes[profile] + 1)));
    }

    private static List<ClassSummary> Summaries(
        StudyTable table, TypologyOptions options, PointCloud points, Profiles profiles, int[] classes, CategoricalColumn column)
    {
        var count = column.Levels.Count;
        var marks = ClassDescription.Of(table, column, [.. options.Mca.Variables, .. options.Mca.Supplementary], options.Threshold);
        var centres = Centres.Of(points, classes, count);
        var paragons = ParagonSearch.Of(points, centres, classes, profiles, options.Paragons);
        var stability = options.Resamples > 0 ? Stability.Of(points, classes, options.Resamples) : null;
        return [.. Enumerable.Range(0, count).Select(k => new ClassSummary(
            k + 1, (long)centres.WeightOf(k), 100 * centres.WeightOf(k) / table.Total, stability?[k], paragons[k],
            [.. marks[k].Where(mark => mark.TestValue > 0)],
            [.. marks[k].Where(mark => mark.TestValue < 0).Reverse()]))];
    }
}
