namespace Jalons.Core.Journeys;

/// <summary>The eight milestones of a journey (jalons), in the fixed order of the frise.</summary>
public enum Milestone { Referral, Diagnosis, Computer, Connection, Training, Certification, FollowUp3, FollowUp6 }

public static class Milestones
{
    public static readonly IReadOnlyList<Milestone> All = Enum.GetValues<Milestone>();

    /// <summary>The follow-up at a number of months; null for months that the frise does not show.</summary>
    public static Milestone? AtMonths(int months) => months switch { 3 => Milestone.FollowUp3, 6 => Milestone.FollowUp6, _ => null };

    extension(Milestone milestone)
    {
        /// <summary>The milestone's bit in the masks of <see cref="Progress"/>.</summary>
        public int Bit => 1 << (int)milestone;

        /// <summary>Computer, connection, training and certification run side by side: never one chain.</summary>
        public bool IsService => milestone is Milestone.Computer or Milestone.Connection or Milestone.Training or Milestone.Certification;

        public bool IsFollowUp => milestone is Milestone.FollowUp3 or Milestone.FollowUp6;

        public string Label => milestone switch
        {
            Milestone.Referral => "Orientation",
            Milestone.Diagnosis => "Diagnostic",
            Milestone.Computer => "Ordinateur",
            Milestone.Connection => "Connexion",
            Milestone.Training => "Formation",
            Milestone.Certification => "Certification",
            Milestone.FollowUp3 => "3 mois",
            _ => "6 mois",
        };
    }
}
