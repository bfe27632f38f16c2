using Jalons.Core.Indicators.Study;
using Jalons.Statistics.Missing;

namespace Jalons.Core.Studies.Crossings;

/// <summary>S03 corrected for those who were lost (evaluation, M14): each answer stands for the persons alike at the start who gave none.</summary>
/// <param name="Due">Persons diagnosed three months ago or more.</param>
/// <param name="Known">Of whom the situation is known.</param>
/// <param name="Yes">In a job, a training or a business.</param>
/// <param name="Weighted">From 0 to 1.</param>
/// <param name="Alike">What makes persons alike, in words.</param>
public sealed record WeightedSituation(long Due, long Known, long Yes, double Weighted, string Alike)
{
    // From the finest cells to the coarsest: each needs somebody who answered.
    private static readonly (string Words, Func<StudyRow, object> Of)[] Cells =
    [
        ("territoire, niveau de qualification et entrée en formation", row => (row.TerritoryId, IsLow(row), row.DoneTraining)),
        ("territoire et entrée en formation", row => (row.TerritoryId, row.DoneTraining)),
        ("territoire", row => row.TerritoryId),
    ];

    /// <summary>Null when nobody's situation is known, or a whole territory has no answer.</summary>
    public static WeightedSituation? Of(StudyRows rows)
    {
        var due = rows.In(null).Rows.Where(row => row.Due3).ToList();
        var found = Cells.Select(cells => (cells.Words, Share: ResponseWeighting.Of([.. due.GroupBy(cells.Of)
            .Select(cell => new ResponseCell(cell.LongCount(), cell.LongCount(row => row.SituationKnown), cell.LongCount(row => row.InWorkOrTraining)))]))).FirstOrDefault(cells => cells.Share is not null);
        return found.Share is null ? null
            : new(due.Count, due.LongCount(row => row.SituationKnown), due.LongCount(row => row.InWorkOrTraining), found.Share.Weighted, found.Words);
    }

    private static bool IsLow(StudyRow row) => row.Qualification is "no_schooling" or "primary" or "level_6" or "foreign";
}
