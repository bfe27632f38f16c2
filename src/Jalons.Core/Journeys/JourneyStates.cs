namespace Jalons.Core.Journeys;

/// <summary>Sets of journeys by what awaits them, compared with a day; the database answers from the columns that <see cref="Progress"/> keeps.</summary>
public static class JourneyStates
{
    /// <summary>Days before its due date from which a milestone is « bientôt ».</summary>
    public const int SoonDays = 30;

    extension(IQueryable<Journey> journeys)
    {
        /// <summary>The next act was due before <paramref name="today"/>.</summary>
        public IQueryable<Journey> Late(DateOnly today) => journeys.Where(journey => journey.NextDueOn < today);

        /// <summary>The next act is due from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
        public IQueryable<Journey> DueBetween(DateOnly from, DateOnly to)
            => journeys.Where(journey => journey.NextDueOn >= from && journey.NextDueOn <= to);

        /// <summary>Something is still awaited and the journey is not closed.</summary>
        public IQueryable<Journey> Accompanied() => journeys.Where(journey => journey.NextAct != null);

        /// <summary>At least one milestone was left before it was reached (rupture).</summary>
        public IQueryable<Journey> Interrupted() => journeys.Where(journey => journey.Progress.Broken != 0);

        /// <summary>Referred from <paramref name="since"/> on, without a diagnosis, not left.</summary>
        public IQueryable<Journey> NewlyReferred(DateOnly since) => journeys.Where(journey =>
            journey.Progress.ReferredOn >= since && journey.Progress.DiagnosedOn == null && journey.NextAct == Milestone.Diagnosis);

        /// <summary>A milestone of <paramref name="milestones"/> (bits) concerns the person, is not reached, not left, not given up.</summary>
        public IQueryable<Journey> Awaiting(int milestones) => journeys.Where(journey =>
            (journey.Progress.Concerned & ~journey.Progress.Done & ~journey.Progress.Broken & ~journey.Progress.Unreached & milestones) != 0);
    }
}
