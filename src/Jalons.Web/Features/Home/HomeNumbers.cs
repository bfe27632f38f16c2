using Jalons.Core.Access;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Home;

/// <summary>« Mes chiffres »: each opens the list of the journeys counted.</summary>
/// <param name="Accompanied">Open journeys with something to come.</param>
/// <param name="DiagnosedThisMonth">Diagnoses since the first of the month.</param>
/// <param name="Interrupted">Journeys with a milestone left.</param>
/// <param name="Diagnosed">Diagnoses since the start.</param>
/// <param name="Target">Diagnoses aimed at in this scope; null without a target.</param>
/// <param name="TargetDueOn">Day by which they must be done.</param>
public sealed record HomeNumbers(int Accompanied, int DiagnosedThisMonth, int Interrupted, int Diagnosed, int? Target, DateOnly? TargetDueOn)
{
    private const string DiagnosesIndicator = "R01";

    public static async Task<HomeNumbers> OfAsync(AppDb db, CurrentUser user, CancellationToken stop)
    {
        var (today, month) = (user.Today, new DateOnly(user.Today.Year, user.Today.Month, 1));
        var target = user.Programme.Targets
            .Where(known => known.Indicator == DiagnosesIndicator && known.TerritoryId == user.Scope.TerritoryId && known.From <= today)
            .MaxBy(known => known.From);
        if (IsCounted(user))
        {
            var board = await CounterBoard.Read(new(db, user.Programme, today), user.Scope, stop);
            return new((int)board.Journeys(Measure.Accompanied), (int)board.JourneysDiagnosedFrom(month), (int)board.Journeys(Measure.Interrupted), (int)board.Journeys(Measure.Diagnoses), target?.Value, target?.DueOn);
        }

        var counts = await db.Journeys.VisibleTo(user.Scope).Counted().GroupBy(_ => 1).Select(all => new
        {
            Accompanied = all.Count(journey => journey.NextAct != null),
            ThisMonth = all.Count(journey => journey.Progress.DiagnosedOn >= month && journey.Progress.DiagnosedOn <= today),
            Interrupted = all.Count(journey => journey.Progress.Broken != 0),
            Diagnosed = all.Count(journey => journey.Progress.DiagnosedOn <= today),
        }).SingleOrDefaultAsync(stop);
        return new(counts?.Accompanied ?? 0, counts?.ThisMonth ?? 0, counts?.Interrupted ?? 0, counts?.Diagnosed ?? 0, target?.Value, target?.DueOn);
    }

    // Counters are kept for territories: they say what a project does where it is alone.
    private static bool IsCounted(CurrentUser user) => user.Scope.ProjectId is null || user.Programme.Projects.Count(project => project.TerritoryId == user.Scope.TerritoryId) == 1;
}
