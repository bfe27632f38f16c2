using Jalons.Core.Journeys.Contacts;

namespace Jalons.Core.Journeys;

/// <summary>What became of the person, some months after the diagnosis (suivi).</summary>
public sealed class FollowUp : FollowUpAnswers
{
    /// <summary>Months after the diagnosis: 3 or 6 in the annexe.</summary>
    public int Months { get; set; }

    /// <summary>Nothing but words was written, as in the annexe.</summary>
    public bool SaysNothing => SituationCode is null && Barriers is null && EquipmentWorks is null && ConnectionWorks is null && Channel is null && !Unreachable;
}
