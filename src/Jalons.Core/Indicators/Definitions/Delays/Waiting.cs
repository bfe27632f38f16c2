using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Journeys;
using Jalons.Statistics.Survival;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>Days from the diagnosis to a service among those oriented to it: served, gone before (another end), or still waiting on the day (evaluation, M07).</summary>
internal static class Waiting
{
    private const byte Served = 1;
    private const byte Gone = 2;

    /// <summary>Null when nobody's wait can be counted.</summary>
    public static DelayDetail? Of(PlaceRows place, Milestone service)
    {
        var concerned = place.Rows.Where(row => row.Diagnosed && IsOriented(row, service)).ToList();
        var waits = concerned.Select(row => (row.TerritoryId, Wait: Wait(row, service, place.At))).Where(row => row.Wait is not null).Select(row => (row.TerritoryId, row.Wait!.Value.Days, row.Wait.Value.End)).ToList();
        if (waits.Count == 0) return null;

        var detail = new DelayDetail(Survival(waits), Incidence(waits), concerned.Count - waits.Count);
        if (place.Territory is not null) return detail;

        var parts = place.Study.AsOf.Programme.Territories.Select(territory => (territory.Name, Waits: waits.Where(wait => wait.TerritoryId == territory.Id).ToList())).Where(part => part.Waits.Count > 0).ToList();
        return detail with
        {
            Territories = [.. parts.Select(part => (part.Name, Incidence(part.Waits), (long)part.Waits.Count))],
            Test = parts.Count > 1 ? LogRank.Of([.. parts.Select(part => Single(part.Waits))]).Test : null,
        };
    }

    private static (int Days, byte End)? Wait(StudyRow row, Milestone service, DateOnly at)
    {
        var start = row.DiagnosedOn!.Value;
        var (servedOn, isServed) = End(row, service);
        if (isServed) return servedOn is { } day && day >= start ? (day.DayNumber - start.DayNumber, Served) : null;
        return row.LeftOn is { } left && left <= at && left >= start ? (left.DayNumber - start.DayNumber, Gone) : (at.DayNumber - start.DayNumber, (byte)0);
    }

    private static (DateOnly? On, bool IsServed) End(StudyRow row, Milestone service) => service switch
    {
        Milestone.Computer => (row.ComputerOn, row.DoneComputer),
        Milestone.Connection => (row.ConnectionOn, row.DoneConnection),
        Milestone.Training => (row.TrainingOn, row.DoneTraining),
        _ => (row.CertificationOn, row.DoneCertification),
    };

    private static bool IsOriented(StudyRow row, Milestone service) => service switch
    {
        Milestone.Computer => row.OrientedComputer,
        Milestone.Connection => row.OrientedConnection,
        Milestone.Training => row.OrientedTraining,
        _ => row.OrientedCertification,
    };

    private static SurvivalCurve Survival(List<(long, int Days, byte End)> waits) => KaplanMeier.Of(Single(waits));

    private static IncidenceCurve Incidence(List<(long, int Days, byte End)> waits)
        => CompetingRisks.Of(EventTable.Of([.. waits.Select(wait => (double)wait.Days)], [.. waits.Select(wait => wait.End)], Gone))[0];

    // A departure ends the watch, as the end of the data does.
    private static EventTable Single(List<(long, int Days, byte End)> waits)
        => EventTable.Of([.. waits.Select(wait => (double)wait.Days)], [.. waits.Select(wait => wait.End == Served ? Served : (byte)0)]);
}
