using Jalons.Core.Access;
using Jalons.Core.Exchange;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports.Doubles;

/// <summary>A row of a file that a sure rule gave to somebody of the project who does not say quite the same.</summary>
public sealed record KnownByRule(ImportedRow Row, ImportedFile File, Journey Journey, Person Person)
{
    private static readonly string[] Identity = ["profile.first_name", "profile.last_name", "profile.birth_date"];

    /// <summary>Who the row says that it is about.</summary>
    public string Said => string.Join(' ', Identity.Select(code => OriginalCell.Of(Row).Find(cell => cell.Reads == code)?.Text).Where(words => words is not null));

    public string Why => Row.Rule switch { "c" => "jour et mois de naissance inversés, mêmes nom et contact", "d" => "même nom et même contact, une date de naissance manque", _ => "une lettre d’écart ou nom et prénom inversés, même date de naissance" };

    public string Place => Row.Sheet is { } sheet ? $"{File.Name}, {sheet}, ligne {Row.Row}" : $"{File.Name}, ligne {Row.Row}";

    /// <summary>The last ones that <paramref name="me"/> may see, each row of the same words once.</summary>
    public static async Task<List<KnownByRule>> Of(AppDb db, CurrentUser me, int most, CancellationToken stop)
    {
        var rows = from row in db.ImportedRows.AsNoTracking()
                   join file in db.ImportedFiles.VisibleTo(me) on row.ImportedFileId equals file.Id
                   join journey in db.Journeys.VisibleTo(me.Scope) on row.JourneyId equals journey.Id
                   join person in db.People on journey.PersonId equals person.Id
                   where row.Rule != null
                   orderby row.Id descending
                   select new KnownByRule(row, file, journey, person);
        return [.. (await rows.Take(most).ToListAsync(stop)).DistinctBy(row => (row.Journey.Id, row.Said))];
    }
}
