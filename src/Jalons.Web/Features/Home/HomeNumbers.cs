using Jalons.Core.Access;
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
        var journeys = db.Journeys.VisibleTo(user.Scope).Counted();
        var (today, month) = (user.Today, new DateOnly(user.Today.Year, user.Today.Month, 1));
        var target = user.Programme.Targets
            .Where(known => known.Indicator == DiagnosesIndicator && known.TerritoryId == user.Scope.TerritoryId && known.From <= today)
            .MaxBy(known => known.From);
        var counts = await journeys.GroupBy(_ => 1).Select(all => new
        {
            Accompanied = all.Count(journey => journey.NextAct != null),
            ThisMonth = all.Count(journey => journey.Progress.DiagnosedOn >= month && journey.Progress.DiagnosedOn <= today),
            Interrupted = all.Count(journey => journey.Progress.Broken != 0),
            Diagnosed = all.Count(journey => journey.Progress.DiagnosedOn <= today),
        }).SingleOrDefaultAsync(stop);
        return new(counts?.Accompanied ?? 0, counts?.ThisMonth ?? 0, counts?.Interrupted ?? 0, counts?.Diagnosed ?? 0, target?.Value, target?.DueOn);
    }
}
