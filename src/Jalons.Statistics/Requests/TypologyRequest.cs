using Jalons.Statistics.Clustering;

namespace Jalons.Statistics.Requests;

/// <summary>
/// <c>typology</c>: what mca takes, and <c>{"classes": 5}</c> or <c>{"minClasses": 3, "maxClasses": 8}</c>, <c>"axes": "all|benzecri"</c>,
/// <c>"consolidate": "yes|no"</c>, <c>"paragons": 5</c>, <c>"threshold": 2</c>, <c>"minPercent": 0</c>, <c>"minPeople": 0</c>, <c>"resamples": 0</c>.
/// Row numbers are those of the csv records, from 1.
/// </summary>
internal static class TypologyRequest
{
    public static object Run(Stream csv, Specification spec)
    {
        var individuals = spec.WholeNumber("individuals") ?? 0;
        var options = Options(spec);
        var table = McaRequest.Read(csv, options.Mca);
        var result = Typology.Of(table, options);
        return new
        {
            result.N,
            result.Axes,
            ClassCount = result.Classes.Count,
            Classes = result.Classes.Select(Shape).ToList(),
            result.Inertia,
            result.Losses,
            result.Mca.Eigenvalues,
            result.Mca.Percent,
            result.Mca.Modified.Benzecri,
            Individuals = Enumerable.Range(0, Math.Min(individuals, table.RowCount)).Select(row => new { Row = row + 1, Class = (int)result.ClassOfRow.Codes[row] }).ToList(),
        };
    }

    private static TypologyOptions Options(Specification spec)
    {
        var fewest = spec.WholeNumber("minClasses", 2) ?? Math.Min(3, spec.WholeNumber("maxClasses", 2) ?? 3);
        var most = spec.WholeNumber("maxClasses", 2) ?? Math.Max(8, fewest);
        if (most < fewest) throw Specification.Refuse("maxClasses", "est plus petite que « minClasses »");

        return new(McaRequest.Options(spec), spec.WholeNumber("classes", 2), fewest, most)
        {
            AxesByBenzecri = spec.OneOf("axes", "all", "benzecri") == "benzecri",
            Consolidate = spec.OneOf("consolidate", "yes", "no") == "yes",
            Paragons = spec.WholeNumber("paragons") ?? 5,
            Threshold = spec.Number("threshold") ?? ClassDescription.DefaultThreshold,
            MinPercent = spec.Number("minPercent") ?? 0,
            MinPeople = spec.WholeNumber("minPeople") ?? 0,
            Resamples = spec.WholeNumber("resamples") ?? 0,
        };
    }

    private static object Shape(ClassSummary summary) => new
    {
        summary.Class,
        summary.Size,
        summary.Percent,
        summary.Stability,
        Paragons = summary.Paragons.Select(paragon => new { Row = paragon.Row + 1, paragon.Distance }).ToList(),
        summary.Over,
        summary.Under,
    };
}
