namespace Jalons.Core.Journeys;

/// <summary>The states of a journey by what awaits it, compared with a day.</summary>
public static class JourneyStates
{
    /// <summary>Days before its due date from which a milestone is « bientôt ».</summary>
    public const int SoonDays = 30;
}
