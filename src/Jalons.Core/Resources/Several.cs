namespace Jalons.Core.Resources;

/// <summary>What a journey says in one answer of its several trainings and certifications, where the annexe has room for one.</summary>
public static class Several
{
    extension(IReadOnlyList<Certification> sittings)
    {
        /// <summary>The one that went furthest: passed, then sat, then awaited; the first of equals. Null without any.</summary>
        public Certification? Main => sittings.MinBy(RankOf);
    }

    extension(IReadOnlyList<TrainingReferral> referrals)
    {
        /// <summary>The one that went furthest: finished, then entered, then awaited; the first of equals. Null without any.</summary>
        public TrainingReferral? Main => referrals.MinBy(referral => RankOf(referral.Status));

        /// <summary>What was written of each, a line each; null when nothing was.</summary>
        public string? Words => referrals.Count == 1 ? referrals[0].Comment
            : string.Join('\n', referrals.Select(referral => referral.Comment).Where(comment => !string.IsNullOrWhiteSpace(comment))) is { Length: > 0 } words ? words : null;
    }

    private static int RankOf(Certification sitting) => (sitting.Taken, sitting.Passed) switch
    {
        ("yes", "yes") => 0,
        ("yes", "other") => 1,
        ("yes", "no") => 2,
        ("yes", _) => 3,
        ("waiting", _) => 4,
        ("no", _) => 5,
        _ => 6,
    };

    private static int RankOf(TrainingStatus status) => status switch
    {
        TrainingStatus.Finished => 0,
        TrainingStatus.Entered => 1,
        TrainingStatus.Waiting => 2,
        TrainingStatus.DroppedOut => 3,
        TrainingStatus.NeverEntered => 4,
        _ => 5,
    };
}
