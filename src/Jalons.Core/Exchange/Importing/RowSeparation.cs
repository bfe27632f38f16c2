using Jalons.Core.Access;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Importing;

/// <summary>
/// Takes a row back from the person whom a rule gave it to, because a human said « pas la même personne »: it becomes the journey of somebody else, and the next
/// imports respect it. What the row brought to the first journey stays there, as merged values cannot be told apart: a human reads it again.
/// </summary>
public sealed class RowSeparation(AppDb db, TimeProvider time)
{
    /// <summary>The number of the journey that the row has now.</summary>
    public async Task<string> Separate(ImportedRow row, ImportRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(request);
        var former = await db.Journeys.AsNoTracking().SingleAsync(journey => journey.Id == row.JourneyId, stop);
        var single = new SingleRow(OriginalCell.Of(row), ColumnChoices.None);
        using var content = new MemoryStream(single.Csv);
        // The import writes by itself; said again after a crash, it finds what it wrote.
        var report = await new Importer(db, time).Import(request with { FileName = $"{request.FileName}, ligne {row.Row} séparée", Columns = single.Columns, NotThisPerson = former.RootPersonId }, content, stop);
        var own = await (from written in db.ImportedRows
                         join file in db.ImportedFiles on written.ImportedFileId equals file.Id
                         join journey in db.Journeys on written.JourneyId equals journey.Id
                         where file.PublicId == report.FileId
                         select new { journey.Id, journey.Number, journey.PersonId }).FirstAsync(stop);
        var act = new Act { ProgrammeId = former.ProgrammeId, AccountId = request.AccountId, Who = request.Who, At = time.GetUtcNow().UtcDateTime, Why = $"Pas la même personne : {former.Number} et {own.Number}", Page = request.Page };
        db.Acts.Add(act);
        await db.SaveChangesAsync(stop);
        await Declare(row, former.PersonId, own.PersonId, act, stop);
        await db.ImportedRows.Where(known => known.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.Rule, (string?)null).SetProperty(known => known.Cells, (string?)null)
            .SetProperty(known => known.Reason, "separated").SetProperty(known => known.JourneyId, own.Id), stop);
        return own.Number;
    }

    private async Task Declare(ImportedRow row, long former, long own, Act act, CancellationToken stop)
    {
        var (first, second) = DeclaredDifferent.Ordered(former, own);
        var pair = await db.Duplicates.SingleOrDefaultAsync(pair => pair.FirstId == first && pair.SecondId == second, stop);
        if (pair is null) db.Duplicates.Add(pair = new() { ProgrammeId = act.ProgrammeId, FirstId = first, SecondId = second, Rule = row.Rule ?? "near", Similarity = 1 });
        (pair.Decision, pair.ActId) = (DuplicateDecision.Different, act.Id);
        await db.SaveChangesAsync(stop);
    }
}
