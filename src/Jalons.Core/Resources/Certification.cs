using Jalons.Core.Journeys;

namespace Jalons.Core.Resources;

/// <summary>The sitting of a digital-skills certification, and its result. The annexe does not date the sitting.</summary>
public sealed class Certification : Fact
{
    /// <summary>« yes », « no » or « waiting », as in the annexe.</summary>
    public string? Taken { get; set; }

    /// <summary>« yes », « no » or « other » (partial), as in the annexe.</summary>
    public string? Passed { get; set; }
}
