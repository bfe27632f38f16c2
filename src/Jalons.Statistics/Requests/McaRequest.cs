using Jalons.Statistics.Data;
using Jalons.Statistics.Factorial;

namespace Jalons.Statistics.Requests;

/// <summary>
/// <c>mca {"variables", "supplementary", "dimensions": 5, "individuals": 0, "excluded": [["variable", "level"], …]}</c>: eigenvalues, categories on
/// the axes, and the first rows when individuals are asked.
/// </summary>
internal static class McaRequest
{
    private const int DefaultDimensions = 5;

    public static object Run(Stream csv, Specification spec)
    {
        var options = Options(spec);
        var individuals = spec.WholeNumber("individuals") ?? 0;
        var table = Read(csv, options);
        var result = Mca.Of(table, options);
        var projection = new RowProjection(table, result);
        return new
        {
            result.N,
            result.Eigenvalues,
            result.Percent,
            result.Modified.Benzecri,
            BenzecriEigenvalues = result.Modified.Eigenvalues,
            result.Modified.Greenacre,
            result.Categories,
            result.Variables,
            result.Supplementary,
            Individuals = Enumerable.Range(0, Math.Min(individuals, table.RowCount)).Select(projection.Point).ToList(),
        };
    }

    internal static McaOptions Options(Specification spec)
    {
        var variables = spec.Texts("variables");
        if (variables.Count == 0) throw Specification.Refuse("variables", "attend au moins une variable active");
        if (variables.Concat(spec.Texts("supplementary")).GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw Specification.Refuse("variables", $"nomme deux fois « {twice.Key} »");

        return new(variables, spec.Texts("supplementary"), spec.WholeNumber("dimensions", 1) ?? DefaultDimensions, Excluded(spec));
    }

    /// <summary>Reads the variables, an empty cell being a category.</summary>
    internal static StudyTable Read(Stream csv, McaOptions options) =>
        MissingValues.Read(csv, [.. options.Variables, .. options.Supplementary], asCategory: true);

    private static List<(string, string)>? Excluded(Specification spec) =>
        !spec.Has("excluded") ? null : [.. spec.List("excluded").Select(pair => CrosstabRequest.Pair(pair, "excluded"))];
}
