namespace Jalons.Core.Indicators;

/// <summary>What a figure can support, and so the verbs that may speak of it (evaluation, section 6.5).</summary>
public enum EvidenceDesign
{
    /// <summary>« on observe, représente, concerne »</summary>
    Descriptive,

    /// <summary>« est plus fréquent chez, est associé à »</summary>
    Association,

    /// <summary>« entre le diagnostic et le suivi, la part passe de … à … »</summary>
    BeforeAfter,

    /// <summary>More components, more often: never because of them.</summary>
    DoseResponse,

    /// <summary>« suggère un effet, sous l'hypothèse… »</summary>
    QuasiExperimental,
}
