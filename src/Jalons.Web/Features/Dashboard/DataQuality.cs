using Jalons.Core.Dictionary;
using Jalons.Core.Exchange;
using Jalons.Core.Indicators.Counters;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Dashboard;

/// <summary>What the figures of a territory are worth: how full its files are, when it sent the last one, what waits to be corrected.</summary>
public sealed record DataQuality(Column Column, long Filled, long Expected, DateOnly? LastFileOn, int ToCorrect, int? DaysOverdue)
{
    /// <summary>Days late beyond which a file is no longer merely awaited.</summary>
    private const int Patience = 7;

    public (MarkState State, string Words) Status => DaysOverdue switch
    {
        null => (MarkState.Ahead, "Aucun fichier envoyé"),
        <= 0 => (MarkState.Done, "À jour"),
        <= Patience and var days => (MarkState.Soon, $"Envoi attendu depuis {FrenchNumbers.Counted(days, "jour")}"),
        { } days => (MarkState.Late, $"Envoi en retard de {FrenchNumbers.Counted(days, "jour")}"),
    };

    public static async Task<IReadOnlyList<DataQuality>> Of(Dashboard dashboard, CancellationToken stop)
    {
        var files = await Files(dashboard).GroupBy(file => file.TerritoryId).Select(group => new { TerritoryId = group.Key, Last = group.Max(file => file.ImportedAt) }).ToDictionaryAsync(group => group.TerritoryId, stop);
        var rejected = await (from file in Files(dashboard)
                              join row in dashboard.AsOf.Db.ImportedRows on file.Id equals row.ImportedFileId
                              where row.Outcome == RowOutcome.Rejected
                              group row by file.TerritoryId into rows
                              select new { TerritoryId = rows.Key, Count = rows.Count() }).ToDictionaryAsync(rows => rows.TerritoryId, rows => rows.Count, stop);
        return [.. dashboard.Columns.Where(column => !column.IsDepartement).Select(column =>
            Of(dashboard, column, files.GetValueOrDefault(column.TerritoryId!.Value)?.Last, rejected.GetValueOrDefault(column.TerritoryId.Value)))];
    }

    private static IQueryable<ImportedFile> Files(Dashboard dashboard) => dashboard.AsOf.Db.ImportedFiles.AsNoTracking().Where(file => file.ProgrammeId == dashboard.Programme.Id);

    private static DataQuality Of(Dashboard dashboard, Column column, DateTime? importedAt, int toCorrect)
    {
        long Sum(Func<Field, string> measure) => AnnexeDictionary.Fields.Sum(field => dashboard.Count(measure(field), column));
        var lastOn = importedAt is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, TimeZoneInfo.FindSystemTimeZoneById(dashboard.Programme.TimeZone))) : (DateOnly?)null;
        var overdue = lastOn is { } on ? dashboard.At.DayNumber - on.DayNumber - dashboard.Programme.Schedule.DaysBetweenFiles : (int?)null;
        return new(column, Sum(Measure.Filled), Sum(Measure.Expected), lastOn, toCorrect, overdue);
    }
}
