using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Dashboard;

/// <summary>The eight milestones added up, side by side, and what the most telling of them says.</summary>
public sealed class Funnel(Dashboard dashboard)
{
    private static readonly (Milestone Milestone, string Indicator)[] Known =
    [
        (Milestone.Referral, "F01"), (Milestone.Diagnosis, "F01"), (Milestone.Computer, "F02"), (Milestone.Connection, "F03"),
        (Milestone.Training, "F04"), (Milestone.Certification, "F05"), (Milestone.FollowUp3, "S01"), (Milestone.FollowUp6, "S02"),
    ];

    // « Une personne sur quatre »: said when the share lies within two points of it (evaluation, 5.4).
    private static readonly (double Percent, string Words)[] Shares =
    [
        (10, "Une personne sur dix n’entre"), (20, "Une personne sur cinq n’entre"), (25, "Une personne sur quatre n’entre"), (100 / 3d, "Une personne sur trois n’entre"),
        (50, "Une personne sur deux n’entre"), (200 / 3d, "Deux personnes sur trois n’entrent"), (75, "Trois personnes sur quatre n’entrent"),
    ];

    private const double Near = 2;

    public FriseTotals Totals { get; } = new([.. Known.Select(known => Bar(dashboard, known.Milestone, known.Indicator))]);

    public long Diagnoses => Totals.Bars[1].Done;

    /// <summary>The finding: how many do not enter the training proposed, among those of whom it is known.</summary>
    public string Title
    {
        get
        {
            if (Totals.Bars[4] is not { } training || Settled < dashboard.Programme.Thresholds.PercentFrom || training.IsSecret(training.Dropped)) return "Les parcours, jalon par jalon";

            var percent = 100.0 * training.Dropped / Settled;
            var (anchor, words) = Shares.MinBy(share => Math.Abs(share.Percent - percent));
            return Math.Abs(anchor - percent) <= Near
                ? $"{words} pas dans la formation proposée"
                : $"{FrenchNumbers.Percent(percent)} des personnes n’entrent pas dans la formation proposée";
        }
    }

    public string? Aside => Title.EndsWith("proposée", StringComparison.Ordinal)
        ? $"{FrenchNumbers.Counted(Totals.Bars[4].Dropped, "rupture")} sur {FrenchNumbers.Counted(Settled, "situation connue", "situations connues")}"
        : null;

    private long Settled => Totals.Bars[4].Done + Totals.Bars[4].Dropped;

    private static FriseBar Bar(Dashboard dashboard, Milestone milestone, string indicator)
    {
        long Count(Func<Milestone, string> measure) => dashboard.Count(measure(milestone), dashboard.Whole);
        Func<string, string>? href = dashboard.Scope.SeesIdentity ? part => dashboard.Rows(indicator, dashboard.Whole, PartOf(milestone, part))! : null;
        FriseBar bar = milestone switch
        {
            Milestone.Referral => new(dashboard.Count(Measure.Concerned(Milestone.Diagnosis), dashboard.Whole), 0, 0, 0, null, href),
            Milestone.FollowUp3 or Milestone.FollowUp6 => new(Count(Measure.Done), 0, Count(Measure.Broken), Count(Measure.Late), Count(Measure.Concerned), href),
            _ => new(Count(Measure.Done), Count(Measure.Waiting), Count(Measure.Broken), 0, Concerned(milestone, Count), href),
        };
        return bar with { SecretUpTo = dashboard.SecretUpTo, PercentFrom = dashboard.Programme.Thresholds.PercentFrom };
    }

    // The annexe lists only those who came: a share of diagnoses among referrals means something only once some are known not to have come.
    private static long? Concerned(Milestone milestone, Func<Func<Milestone, string>, long> count)
        => milestone is Milestone.Diagnosis && count(Measure.Concerned) == count(Measure.Done) ? null : count(Measure.Concerned);

    private static IndicatorPart PartOf(Milestone milestone, string part) => (milestone, part) switch
    {
        (Milestone.Referral, _) => IndicatorPart.Denominator,
        (_, "concerned") => IndicatorPart.Concerned,
        (_, "waiting") => IndicatorPart.Waiting,
        (_, "dropped") => IndicatorPart.Broken,
        (_, "late") => IndicatorPart.Late,
        _ => IndicatorPart.Numerator,
    };
}
