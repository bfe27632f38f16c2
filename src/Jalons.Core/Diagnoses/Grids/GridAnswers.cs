using Jalons.Core.Journeys;

namespace Jalons.Core.Diagnoses.Grids;

/// <summary>What the person could do, item by item, at the diagnosis (0 months) or at a follow-up: the same items asked again show the change.</summary>
public sealed class GridAnswers : Fact
{
    public long GridId { get; set; }
    public int Months { get; set; }

    /// <summary>Level from 0 to 3 by item code; an item that was not asked is absent.</summary>
    public Dictionary<string, int> Levels { get; set; } = [];

    /// <summary>Who asked, as said then.</summary>
    public string? MadeBy { get; set; }

    /// <summary>True when a conseiller numérique France Services asked; null when nobody says.</summary>
    public bool? ByDigitalAdviser { get; set; }
    public string? Employer { get; set; }

    /// <summary>Mean of the items asked; null when none was.</summary>
    public double? Mean => Levels.Count == 0 ? null : Levels.Values.Average();
}
