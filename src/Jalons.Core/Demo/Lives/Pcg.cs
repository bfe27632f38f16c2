namespace Jalons.Core.Demo.Lives;

/// <summary>
/// PCG-XSH-RR, 64 bits of state and 32 of output (O'Neill, « PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms »,
/// HMC-CS-2014-0905). Own code so that the demonstration is the same on every machine and every version of .NET.
/// </summary>
public sealed class Pcg
{
    private const ulong Multiplier = 6364136223846793005;
    private readonly ulong _increment;
    private ulong _state;

    public Pcg(ulong seed, ulong stream)
    {
        _increment = (stream << 1) | 1;
        Step();
        _state += seed;
        Step();
    }

    public uint Next()
    {
        var old = _state;
        Step();
        var shifted = (uint)(((old >> 18) ^ old) >> 27);
        return uint.RotateRight(shifted, (int)(old >> 59));
    }

    /// <summary>From 0 (included) to 1 (excluded), 53 bits.</summary>
    public double Uniform() => ((((ulong)Next() << 32) | Next()) >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 (included) to <paramref name="count"/> (excluded).</summary>
    public int Below(int count) => (int)(Uniform() * count);

    public bool Happens(double probability) => Uniform() < probability;

    /// <summary>A yes whose log-odds are <paramref name="score"/>.</summary>
    public bool Logit(double score) => Happens(1 / (1 + Math.Exp(-score)));

    public T One<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>One of the choices, as often as its weight says.</summary>
    public T Weighted<T>(params ReadOnlySpan<(T Value, double Weight)> choices)
    {
        var total = 0.0;
        foreach (var choice in choices) total += choice.Weight;
        var at = Uniform() * total;
        foreach (var (value, weight) in choices)
            if ((at -= weight) < 0) return value;
        return choices[^1].Value;
    }

    /// <summary>Standard normal (Box and Muller).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    /// <summary>Gamma of scale 1 (Marsaglia and Tsang, « A simple method for generating gamma variables », 2000).</summary>
    public double Gamma(double shape)
    {
        if (shape < 1) return Gamma(shape + 1) * Math.Pow(1 - Uniform(), 1 / shape);

        var d = shape - 1.0 / 3;
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal();
            var v = Math.Pow(1 + c * x, 3);
            if (v > 0 && Math.Log(1 - Uniform()) < x * x / 2 + d - d * v + d * Math.Log(v)) return d * v;
        }
    }

    /// <summary>A version 7 identifier whose time is <paramref name="at"/>.</summary>
    public Guid Identifier(DateTime at)
    {
        var bytes = new byte[16];
        var milliseconds = new DateTimeOffset(at).ToUnixTimeMilliseconds();
        for (var i = 0; i < 6; i++) bytes[i] = (byte)(milliseconds >> (40 - 8 * i));
        for (var i = 6; i < 16; i++) bytes[i] = (byte)Next();
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }

    private void Step() => _state = unchecked(_state * Multiplier + _increment);
}
