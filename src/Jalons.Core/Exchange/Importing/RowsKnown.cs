using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Importing;

/// <summary>What became of the rows of a file imported before.</summary>
public static class RowsKnown
{
    extension(AppDb db)
    {
        /// <summary>The rows of a file in their order, as they were told when it was imported, or as they were mended since; their values are not kept.</summary>
        public async IAsyncEnumerable<RowReport> RowsOf(Guid file)
        {
            var rows = from row in db.ImportedRows.AsNoTracking()
                       join import in db.ImportedFiles on row.ImportedFileId equals import.Id
                       where import.PublicId == file
                       join journey in db.Journeys on row.JourneyId equals journey.Id into journeys
                       from journey in journeys.DefaultIfEmpty()
                       join root in db.People on journey!.RootPersonId equals root.Id into people
                       from root in people.DefaultIfEmpty()
                       orderby row.Id
                       select new { Row = row, Number = (string?)journey!.Number, Person = (Guid?)root!.PublicId };
            await foreach (var known in rows.AsAsyncEnumerable())
                yield return new(known.Row.Sheet ?? "", known.Row.Row, OutcomeOf(known.Row), known.Row.Outcome is RowOutcome.Rejected or RowOutcome.Ignored ? known.Row.Reason : null,
                    known.Row.Outcome is RowOutcome.Rejected ? null : known.Number, known.Row.Outcome is RowOutcome.Rejected ? null : known.Person, []);
        }
    }

    private static string OutcomeOf(ImportedRow row) => row.Outcome switch
    {
        RowOutcome.Created => row.Reason == RowOutcomes.OtherTerritory ? RowOutcomes.OtherTerritory : RowOutcomes.Created,
        RowOutcome.Updated => RowOutcomes.Updated,
        RowOutcome.Unchanged => RowOutcomes.Unchanged,
        RowOutcome.Rejected => RowOutcomes.Rejected,
        _ => RowOutcomes.Ignored,
    };
}
