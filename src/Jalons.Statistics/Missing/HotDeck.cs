using Jalons.Statistics.Data;
using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Missing;

/// <summary>
/// Multiple imputation of a categorical variable by approximate Bayesian bootstrap hot deck (method M14): in each cell of people alike,
/// donors are drawn again among respondents, then a missing value takes that of a drawn donor, so that files differ by what is not known.
/// Source: D. Rubin and N. Schenker, JASA 81, 1986.
/// </summary>
public static class HotDeck
{
    public const int DefaultFiles = 5;

    /// <summary>
    /// The variable completed several times, reproducible for a seed. Cells are the levels of <paramref name="cells"/>; where a cell has no donor, or the
    /// row no cell, donors are all respondents. Throws <see cref="StudyDataException"/> when nobody answered.
    /// </summary>
    public static IReadOnlyList<CategoricalColumn> Impute(CategoricalColumn variable, CategoricalColumn cells, int files = DefaultFiles, ulong seed = 93)
    {
        var donors = Enumerable.Range(0, cells.Width).Select(_ => new List<ushort>()).ToArray();
        var all = new List<ushort>();
        for (var row = 0; row < variable.Count; row++)
        {
            if (variable.Codes[row] == 0) continue;
            all.Add(variable.Codes[row]);
            if (cells.Codes[row] != 0) donors[cells.Codes[row]].Add(variable.Codes[row]);
        }
        if (all.Count == 0) throw new StudyDataException($"La variable « {variable.Name} » n'a aucune réponse à reprendre.");

        return [.. Enumerable.Range(0, files).Select(file => Complete(variable, cells, donors, all, new Pcg32(seed, (ulong)file)))];
    }

    private static CategoricalColumn Complete(CategoricalColumn variable, CategoricalColumn cells, List<ushort>[] donors, List<ushort> all, Pcg32 random)
    {
        var drawn = donors.Select(cell => Redraw(cell.Count > 0 ? cell : all, random)).ToArray();
        var codes = variable.Codes.ToArray();
        for (var row = 0; row < codes.Length; row++)
        {
            if (codes[row] != 0) continue;
            var cell = drawn[cells.Codes[row]];
            codes[row] = cell[random.Below(cell.Length)];
        }
        return new(variable.Name, variable.Levels, codes);
    }

    private static ushort[] Redraw(List<ushort> donors, Pcg32 random) => [.. donors.Select(_ => donors[random.Below(donors.Count)])];
}
