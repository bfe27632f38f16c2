using Jalons.Documents.Typography;

namespace Jalons.Documents;

/// <summary>One value of a table or a chart, printed the same way by every writer. Masking is decided by the caller.</summary>
public abstract record Cell
{
    /// <summary>A percentage is withheld under this number of observations.</summary>
    public const int SmallestBase = 30;

    public static readonly Cell Empty = new Text("");
    public static readonly Cell Hidden = new Secret();

    private Cell() { }

    /// <summary>As printed, French typography included.</summary>
    public abstract string Print { get; }

    /// <summary>What a chart draws; null when there is nothing to draw.</summary>
    public virtual double? Magnitude => null;

    /// <summary>Shown with a reserve: a small base.</summary>
    public bool IsFragile { get; init; }

    public bool IsFigure => this is not Text;

    public static implicit operator Cell(string text) => new Text(text);
    public static implicit operator Cell(int count) => new Count(count);
    public static implicit operator Cell(long count) => new Count(count);

    public sealed record Count(long Value) : Cell
    {
        public override string Print => French.Count(Value);
        public override double? Magnitude => Value;
    }

    public sealed record Number(double Value, int Decimals = 0, string? Unit = null) : Cell
    {
        public override string Print => French.Number(Value, Decimals) + (Unit is null ? "" : French.HardSpace + Unit);
        public override double? Magnitude => Value;
    }

    /// <param name="Value">0 to 100.</param>
    public sealed record Percent(double Value, int Decimals = 0) : Cell
    {
        /// <summary>Decimals follow the size of the denominator; a denominator under 30 yields <see cref="TooFew"/>.</summary>
        public static Cell Of(long numerator, long denominator) => denominator < SmallestBase
            ? new TooFew()
            : new Percent(100d * numerator / denominator, Rounding.DecimalsFor(denominator));

        public override string Print => French.Percent(Value, Decimals);
        public override double? Magnitude => Value;
    }

    /// <summary>A number that a spreadsheet can work out again.</summary>
    /// <param name="Formula">Without the leading equals sign, in English function names.</param>
    public sealed record Computed(double Value, string Formula) : Cell
    {
        public override string Print => French.Number(Value, 1);
        public override double? Magnitude => Value;
    }

    public sealed record Day(DateOnly On) : Cell
    {
        public override string Print => French.ShortDate(On);
    }

    public sealed record Text(string Words) : Cell
    {
        public override string Print => Words;
    }

    /// <summary>Statistical secret (secret statistique).</summary>
    public sealed record Secret : Cell
    {
        public override string Print => "s";
    }

    /// <summary>A percentage withheld because its denominator is under <see cref="SmallestBase"/>.</summary>
    public sealed record TooFew : Cell
    {
        public override string Print => "n. s.";
    }

    public sealed record NotMeasurable(string Reason) : Cell
    {
        public override string Print => "n. m.";
    }
}
