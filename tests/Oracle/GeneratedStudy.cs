using System.Globalization;
using Jalons.Statistics.Data;
using Jalons.Statistics.Distributions;

namespace Jalons.Oracle;

/// <summary>
/// A study drawn from a fixed seed, the same on every machine: 29 categorical variables of uneven frequencies that share three hidden traits (the first
/// twelve are those of the analyses, three of them with missing values), an age, a duration in whole days with its ending (0 still running, 1 and 2 two exits),
/// a group of twelve, a yes/no outcome with missing values. Smaller studies are the first rows of larger ones.
/// </summary>
public sealed class GeneratedStudy
{
    public const string Missing = "(non renseigné)";
    private static readonly int[] Sizes = [2, 3, 4, 5, 3, 6, 2, 4, 8, 3, 5, 3, 2, 3, 4, 5, 6, 2, 3, 4, 5, 6, 2, 3, 4, 5, 6, 2, 3];
    private static readonly double[][] Cuts = [.. Sizes.Select(Cut)];

    private readonly byte[][] _codes;
    private readonly byte[] _ages;
    private readonly ushort[] _days;
    private readonly byte[] _endings;
    private readonly byte[] _groups;
    private readonly byte[] _outcomes;

    public GeneratedStudy(int rows)
    {
        Rows = rows;
        _codes = [.. Sizes.Select(_ => new byte[rows])];
        (_ages, _days, _endings, _groups, _outcomes) = (new byte[rows], new ushort[rows], new byte[rows], new byte[rows], new byte[rows]);
        var random = new Pcg32(93);
        for (var row = 0; row < rows; row++) Draw(row, random);
    }

    public int Rows { get; }

    /// <summary>Names of all categorical variables: v01 to v29.</summary>
    public static string[] Variables { get; } = [.. Enumerable.Range(1, Sizes.Length).Select(k => $"v{k:00}")];

    /// <summary>The twelve variables of the factorial analyses.</summary>
    public static string[] Active => Variables[..12];

    /// <summary>Categorical terms of the model, which has 26 coefficients with the age and the intercept.</summary>
    public static string[] ModelTerms => ["v01", "v02", "v03", "v04", "v05", "v06", "v09"];

    /// <summary>The whole study; missing cells are missing values, or a level when asked.</summary>
    public StudyTable Table(bool missingAsLevel = false)
    {
        var columns = Variables.Select((name, k) => Column(name, _codes[k], Sizes[k])).ToList();
        if (missingAsLevel) columns = [.. columns.Select(column => column.WithMissingAs(Missing))];
        var ending = new CategoricalColumn("ending", ["0", "1", "2"], Array.ConvertAll(_endings, code => (ushort)(code + 1)));
        var days = new NumericColumn("days", Array.ConvertAll(_days, day => (double)day));
        return new([.. columns,
            new NumericColumn("age", Array.ConvertAll(_ages, age => (double)age)), days, ending,
            CensoredColumn.From("duration", days, ending, "1", "2"),
            CensoredColumn.From("first", days, ending, "1"),
            Named("group", _groups, [.. Enumerable.Range(1, 12).Select(k => $"g{k:00}")]),
            Named("outcome", _outcomes, ["non", "oui"])]);
    }

    /// <summary>Writes the study as csv, for R.</summary>
    public void Write(TextWriter csv)
    {
        csv.WriteLine(string.Join(',', [.. Variables, "age", "days", "ending", "group", "outcome"]));
        for (var row = 0; row < Rows; row++)
        {
            foreach (var codes in _codes)
            {
                if (codes[row] > 0) csv.Write($"m{codes[row]}");
                csv.Write(',');
            }
            var outcome = _outcomes[row] switch { 0 => "", 1 => "non", _ => "oui" };
            csv.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_ages[row]},{_days[row]},{_endings[row]},g{_groups[row]:00},{outcome}"));
        }
    }

    private void Draw(int row, Pcg32 random)
    {
        Span<double> traits = [random.NextNormal(), random.NextNormal(), random.NextNormal()];
        for (var k = 0; k < Sizes.Length; k++)
        {
            var loading = 0.35 + 0.1 * (k % 5);
            var level = Normal.Cdf(loading * traits[k % 3] + Math.Sqrt(1 - loading * loading) * random.NextNormal());
            var code = 1;
            while (level > Cuts[k][code - 1]) code++;
            var isMissing = k is 2 or 5 or 8 && random.NextDouble() < 0.02;
            _codes[k][row] = (byte)(isMissing ? 0 : code);
        }
        _ages[row] = (byte)(18 + (int)(47 * Math.Pow(random.NextDouble(), 1.3)));
        _groups[row] = (byte)(1 + Math.Min(11, (int)(12 * Math.Pow(random.NextDouble(), 1.5))));
        DrawDuration(row, random, traits[0]);
        var logit = -0.4 + 0.02 * (_ages[row] - 35) + 0.5 * traits[0] - 0.3 * traits[1];
        _outcomes[row] = (byte)(random.NextDouble() < 0.03 ? 0 : random.NextDouble() < 1 / (1 + Math.Exp(-logit)) ? 2 : 1);
    }

    private void DrawDuration(int row, Pcg32 random, double trait)
    {
        var mean = 40 * Math.Exp(0.03 * _groups[row] + 0.2 * trait);
        var (first, second) = (-mean * Math.Log(1 - random.NextDouble()), -4 * mean * Math.Log(1 - random.NextDouble()));
        var end = 20 + 160 * random.NextDouble();
        _days[row] = (ushort)Math.Min(Math.Min(first, second), end);
        _endings[row] = (byte)(first <= second && first <= end ? 1 : second <= end ? 2 : 0);
    }

    /// <summary>One level more than is ever drawn: a level that nobody has must change nothing.</summary>
    private static CategoricalColumn Column(string name, byte[] codes, int size) => Named(name, codes, [.. Enumerable.Range(1, size + 1).Select(code => $"m{code}")]);

    private static CategoricalColumn Named(string name, byte[] codes, string[] levels) => new(name, levels, Array.ConvertAll(codes, code => (ushort)code));

    /// <summary>Cumulated shares of levels, each about 0,62 of the one before.</summary>
    private static double[] Cut(int size)
    {
        double[] shares = [.. Enumerable.Range(0, size).Select(j => Math.Pow(0.62, j))];
        var sum = 0.0;
        double[] cuts = [.. shares.Select(share => (sum += share) / shares.Sum())];
        cuts[^1] = 1;
        return cuts;
    }
}
