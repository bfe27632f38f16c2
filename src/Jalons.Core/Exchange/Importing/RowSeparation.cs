using Jalons.Core.Access;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.People;
using Jalons.Core.People.Doubles;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Importing;

/// <summary>
/// Takes a row back from the person whom a rule gave it to, because a human said « pas la même personne »: it becomes the journey of somebody else, and the next
/// imports respect it. What the row brought to the first journey stays there, as merged values cannot be told apart: a human reads it again. The links that the
/// row explains as well as that journey does go back to the queue.
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
        Act Apart() => new() { ProgrammeId = former.ProgrammeId, AccountId = request.AccountId, Who = request.Who, At = time.GetUtcNow().UtcDateTime, Why = $"Pas la même personne : {former.Number} et {own.Number}", Page = request.Page };
        await Declare(row, former.PersonId, own.PersonId, Apart(), stop);
        foreach (var (link, other) in await LinksExplained(former.PersonId, own.PersonId, stop))
        {
            await PairOf(own.PersonId, other, "near", former.ProgrammeId, stop);
            await db.Decide(link, DuplicateDecision.ToDecide, request.Programme, Apart(), stop);
        }
        await db.ImportedRows.Where(known => known.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.Rule, (string?)null).SetProperty(known => known.Cells, (string?)null)
            .SetProperty(known => known.Reason, "separated").SetProperty(known => known.JourneyId, own.Id), stop);
        return own.Number;
    }

    private async Task Declare(ImportedRow row, long former, long own, Act act, CancellationToken stop)
    {
        db.Acts.Add(act);
        await db.SaveChangesAsync(stop);
        var pair = await PairOf(former, own, row.Rule ?? "near", act.ProgrammeId, stop);
        (pair.Decision, pair.ActId) = (DuplicateDecision.Different, act.Id);
        await db.SaveChangesAsync(stop);
    }

    // Links that a rule drew with somebody whom the row names at least as surely as the person whom it leaves.
    private async Task<List<(Duplicate Link, long Other)>> LinksExplained(long former, long own, CancellationToken stop)
    {
        var links = await db.Duplicates.Where(pair => pair.Decision == DuplicateDecision.Same && (pair.FirstId == former || pair.SecondId == former) && db.ImportedFiles.Any(file => file.ActId == pair.ActId))
            .OrderBy(pair => pair.Id).ToListAsync(stop);
        var others = links.ConvertAll(link => (Link: link, Other: link.FirstId == former ? link.SecondId : link.FirstId));
        long[] ids = [former, own, .. others.Select(pair => pair.Other)];
        var identities = new Identities();
        var at = (await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(stop))
            .ToDictionary(person => person.Id, person => identities.Add(person.LastName, person.FirstName, person.BirthDate, person.Mobile, person.Email));
        var same = new SamePerson(identities);
        return others.FindAll(pair => same.Of(at[own], at[pair.Other]) is not SameRule.None and var rule && (same.Of(at[former], at[pair.Other]) is var now && (now == SameRule.None || rule <= now)));
    }

    private async Task<Duplicate> PairOf(long one, long other, string rule, long programmeId, CancellationToken stop)
    {
        var (first, second) = DeclaredDifferent.Ordered(one, other);
        if (await db.Duplicates.SingleOrDefaultAsync(pair => pair.FirstId == first && pair.SecondId == second, stop) is { } known) return known;

        var pair = new Duplicate { ProgrammeId = programmeId, FirstId = first, SecondId = second, Rule = rule, Similarity = 1 };
        db.Duplicates.Add(pair);
        await db.SaveChangesAsync(stop);
        return pair;
    }
}
