using Jalons.Statistics.Data;

namespace Jalons.Statistics.Regression;

/// <summary>
/// Likelihood of a logistic model on the complete rows: value, gradient and information for given coefficients, summed over chunks in
/// parallel. Rows with frequencies are as many identical rows.
/// </summary>
internal sealed class LogisticData
{
    private readonly bool[] _used;
    private readonly bool[] _positive;
    private readonly int[]? _frequencies;

    public LogisticData(StudyTable table, string outcome, string positive, IReadOnlyList<ModelTerm> terms)
    {
        var column = table.Categorical(outcome);
        var positiveCode = CodeOf(column, positive);
        (Design, _frequencies) = (new(table, terms), table.Frequencies);
        (_used, _positive) = (new bool[table.RowCount], new bool[table.RowCount]);
        for (var row = 0; row < _used.Length; row++)
        {
            _used[row] = column.Codes[row] != 0 && Design.IsComplete(row);
            _positive[row] = column.Codes[row] == positiveCode;
            if (!_used[row]) Dropped += Frequency(row);
            else if (_positive[row]) Positives += Frequency(row);
            else Negatives += Frequency(row);
        }
    }

    public Design Design { get; }

    public long Positives { get; }

    public long Negatives { get; }

    public long Dropped { get; }

    public long N => Positives + Negatives;

    public bool IsUsed(int row) => _used[row];

    public bool IsPositive(int row) => _positive[row];

    public int Frequency(int row) => _frequencies?[row] ?? 1;

    /// <summary>
    /// Sums at the coefficients given. With <paramref name="leverage"/> (an inverse information), the gradient is Firth's: y − p + h(½ − p).
    /// </summary>
    public LogisticSums At(double[] beta, double[,]? leverage = null) =>
        Chunks.Fold(Design.Rows, (first, end) => Partial([.. beta, 0], leverage, first, end), (sum, more) => sum.Add(more));

    /// <summary>
    /// Sums of R's first step: weights and working responses at fitted values ¾ and ¼. Solving them gives the first coefficients.
    /// </summary>
    public LogisticSums AtStart() => Chunks.Fold(Design.Rows, PartialStart, (sum, more) => sum.Add(more));


    /// <summary>Sums a function of the used rows over chunks: it adds into an array of the size given.</summary>
    public double[] Sum(int size, Action<double[], int[], double[], int> addRow) => Chunks.Fold(Design.Rows, (first, end) =>
    {
        var sums = new double[size];
        var (ones, quantities) = (new int[Design.OnesPerRow], new double[Design.QuantityCount]);
        for (var row = first; row < end; row++)
        {
            if (!_used[row]) continue;
            Design.Read(row, ones, quantities);
            addRow(sums, ones, quantities, row);
        }
        return sums;
    }, (sum, more) =>
    {
        for (var i = 0; i < size; i++) sum[i] += more[i];
    });

    private LogisticSums Partial(double[] beta, double[,]? leverage, int first, int end)
    {
        var sums = new LogisticSums(Design);
        var (ones, quantities) = (new int[Design.OnesPerRow], new double[Design.QuantityCount]);
        for (var row = first; row < end; row++)
        {
            if (!_used[row]) continue;
            Design.Read(row, ones, quantities);
            var eta = Design.Predict(beta, ones, quantities);
            var frequency = Frequency(row);
            var tail = Math.Exp(-Math.Abs(eta));
            var p = eta >= 0 ? 1 / (1 + tail) : tail / (1 + tail);
            var weight = tail / ((1 + tail) * (1 + tail));
            var residual = (_positive[row] ? 1 : 0) - p;
            sums.LogLikelihood -= frequency * (Math.Log(1 + tail) + (_positive[row] == (eta >= 0) ? 0 : Math.Abs(eta)));
            if (leverage is not null) residual += weight * sums.Quadratic(leverage, ones, quantities) * (0.5 - p);
            sums.AddRow(ones, quantities, frequency * weight, frequency * residual);
        }
        return sums;
    }

    private LogisticSums PartialStart(int first, int end)
    {
        const double weight = 0.1875;
        var response = weight * (Math.Log(3) + 4.0 / 3);
        var sums = new LogisticSums(Design);
        var (ones, quantities) = (new int[Design.OnesPerRow], new double[Design.QuantityCount]);
        for (var row = first; row < end; row++)
        {
            if (!_used[row]) continue;
            Design.Read(row, ones, quantities);
            var frequency = Frequency(row);
            sums.LogLikelihood += frequency * Math.Log(0.75);
            sums.AddRow(ones, quantities, frequency * weight, frequency * (_positive[row] ? response : -response));
        }
        return sums;
    }

    private static int CodeOf(CategoricalColumn column, string level)
    {
        for (var k = 0; k < column.Levels.Count; k++)
            if (column.Levels[k] == level) return k + 1;
        throw new StudyDataException($"La variable « {column.Name} » n'a pas de modalité « {level} ».");
    }
}
