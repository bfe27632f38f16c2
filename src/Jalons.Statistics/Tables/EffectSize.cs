namespace Jalons.Statistics.Tables;

/// <summary>How strong an association is, in words that a report may print.</summary>
public enum EffectSize { Negligible, Weak, Moderate, Strong }

/// <summary>Lower bounds of the words « faible », « modéré », « fort » for Cramér's V; a convention, hence settings.</summary>
public sealed record EffectSizeScale(double Weak = 0.10, double Moderate = 0.20, double Strong = 0.30)
{
    public EffectSize Of(double v) =>
        v >= Strong ? EffectSize.Strong : v >= Moderate ? EffectSize.Moderate : v >= Weak ? EffectSize.Weak : EffectSize.Negligible;
}
