using Jalons.Core.Journeys;

namespace Jalons.Core.Resources;

/// <summary>The sitting of a digital-skills certification, and its result. The annexe does not date the sitting.</summary>
public sealed class Certification : Fact
{
    public const int SessionMaxLength = 160;

    /// <summary>Code of the programme's certification types; null when the source does not say.</summary>
    public string? Type { get; set; }

    /// <summary>Where and when it is sat, in words.</summary>
    public string? Session { get; set; }

    /// <summary>« yes », « no » or « waiting », as in the annexe.</summary>
    public string? Taken { get; set; }

    /// <summary>« yes », « no » or « other » (partial), as in the annexe.</summary>
    public string? Passed { get; set; }

    public Contribution Contribution { get; set; }

    /// <summary>Nothing was answered: as good as no sitting.</summary>
    public bool SaysNothing => On is null && Type is null && Session is null && Taken is null && Passed is null && Contribution is Contribution.None;
}
