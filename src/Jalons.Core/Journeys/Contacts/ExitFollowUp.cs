namespace Jalons.Core.Journeys.Contacts;

/// <summary>What became of the person some months after the end of the journey, where the programme asks for it (suivi après la sortie).</summary>
public sealed class ExitFollowUp : FollowUpAnswers;
