namespace Jalons.Statistics.Distributions;

/// <summary>
/// PCG-XSH-RR 64/32 (M. O'Neill, 2014): a documented generator, so that a published Monte-Carlo figure comes back the same
/// on any machine and any version of .NET, which <see cref="Random"/> does not promise.
/// </summary>
public sealed class Pcg32
{
    private const ulong Multiplier = 6364136223846793005;
    private readonly ulong _increment;
    private ulong _state;

    public Pcg32(ulong seed, ulong stream = 54)
    {
        _increment = (stream << 1) | 1;
        _state = (seed + _increment) * Multiplier + _increment;
    }

    /// <summary>32 uniform bits.</summary>
    public uint Next()
    {
        var old = _state;
        _state = old * Multiplier + _increment;
        var shifted = (uint)(((old >> 18) ^ old) >> 27);
        return uint.RotateRight(shifted, (int)(old >> 59));
    }

    /// <summary>Uniform in [0, 1), 53 bits.</summary>
    public double NextDouble() => (((ulong)Next() << 21) ^ (Next() >> 11)) * (1.0 / (1UL << 53));

    /// <summary>Uniform integer in [0, bound), without modulo bias.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var product = (ulong)Next() * (uint)bound;
        var threshold = (0u - (uint)bound) % (uint)bound;
        while ((uint)product < threshold) product = (ulong)Next() * (uint)bound;
        return (int)(product >> 32);
    }

    /// <summary>A standard normal draw, by inversion.</summary>
    public double NextNormal() => Normal.Quantile((Next() + 0.5) * (1.0 / 4294967296));
}
