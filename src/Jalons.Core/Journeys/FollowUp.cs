using Jalons.Core.Journeys.Contacts;

namespace Jalons.Core.Journeys;

/// <summary>What became of the person, some months after the diagnosis (suivi).</summary>
public sealed class FollowUp : FollowUpAnswers
{
    /// <summary>Months after the diagnosis: 3 or 6 in the annexe.</summary>
    public int Months { get; set; }
}
