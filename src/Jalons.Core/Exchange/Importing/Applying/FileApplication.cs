using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Staging;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Bulk;

namespace Jalons.Core.Exchange.Importing.Applying;

/// <summary>Applies a staged file, row by row: finds whose row it is, folds it, and writes each person once their last row has come.</summary>
internal sealed class FileApplication(AppDb db, ImportRequest request, StagedFile staged, BulkWriter bulk, JourneyWriter writer, ImportJournal journal, ImportReport report)
{
    private const int Batch = 250;

    private readonly PeopleBook _people = staged.People;
    private readonly Dictionary<int, PersonMerge> _merges = [];
    private readonly ExistingFiles _existing = new(db);
    private readonly ReservedKeys _keys = new(db, request.Project, staged.People);
    private readonly FoldedRow _folded = new(Lists.For(request.Programme), request.Programme.StartsOn);
    private int _peopleRow;

    public async Task Run(int fromPercent, long actId, CancellationToken stop)
    {
        await _people.Different.Load(db, request.Programme.Id, stop);
        await new ExistingPeople(db, request.Project, _people) { Without = request.NotThisPerson }.Load(staged, stop);
        Resolve();
        await _keys.Reserve(bulk, stop);
        await NoteSheets(stop);
        await ApplyRows(fromPercent, stop);
        await writer.Flush(stop);
        // Indexes are built while resemblances are looked for.
        await bulk.Finish(stop);
        await new NewDuplicates(_people, _keys, request.Programme.Id, bulk).Note(staged.PeopleRows, actId, stop);
    }

    // Every row finds its person before any is written: the last row of each is then known.
    private void Resolve()
    {
        for (var row = 0; row < staged.PeopleRows; row++) _people[_people.Resolve(row)].RowsLeft++;
        foreach (var (localId, joins) in staged.JoinsOf)
            if (OwnerOf(localId) is { } person) _people[person].RowsLeft += joins;
    }

    private int? OwnerOf(string localId) => staged.LocalIds.TryGetValue(localId, out var row) && row >= 0 ? PersonOf(row) : null;

    private int PersonOf(int peopleRow) => _people.Identities[peopleRow].Person;

    private async Task NoteSheets(CancellationToken stop)
    {
        report.Ignored += staged.BlanksNotListed;
        foreach (var sheet in staged.Plan.Sheets.Where(sheet => sheet.IsHidden))
            await journal.Note(sheet.Name, 0, new(null, null, ProblemCode.HiddenSheet, $"La feuille « {sheet.Name} » est masquée : elle n'est pas lue. Affichez-la dans le tableur si elle parle de personnes.", ProblemSeverity.Info), stop);

        var told = new HashSet<string>();
        foreach (var sheet in staged.Plan.Sheets)
            foreach (var column in sheet.Columns.Where(column => column.Use == ColumnUse.Unknown))
                if (told.Add(column.Header))
                    await journal.Note(sheet.Name, sheet.HeaderTo, new(column.Header, null, ProblemCode.UnknownColumn, $"La colonne « {column.Header} » n'est pas dans l'annexe : ses valeurs sont gardées telles quelles.", ProblemSeverity.Info), stop);
    }

    private async Task ApplyRows(int fromPercent, CancellationToken stop)
    {
        staged.Rows.Rewind();
        var rows = Enumerable.Range(0, Math.Min(Batch, staged.Rows.Count)).Select(_ => new StagedRow()).ToArray();
        for (var done = 0; done < staged.Rows.Count;)
        {
            var count = Math.Min(rows.Length, staged.Rows.Count - done);
            for (var i = 0; i < count; i++) staged.Rows.Read(rows[i]);
            await LoadExisting(rows.AsMemory(0, count), stop);
            for (var i = 0; i < count; i++) await Apply(rows[i], stop);
            done += count;
            request.Progress?.Report(fromPercent + (int)((100L - fromPercent - 1) * done / staged.Rows.Count));
        }
    }

    private async Task LoadExisting(ReadOnlyMemory<StagedRow> rows, CancellationToken stop)
    {
        var wanted = new Dictionary<long, int>();
        var ahead = _peopleRow;
        foreach (var row in rows.ToArray())
        {
            var person = row.Fate switch { RowFate.Person => PersonOf(ahead++), RowFate.Join => OwnerOf(row.LocalId) ?? -1, _ => -1 };
            if (person >= 0 && !_people[person].IsNew && !_merges.ContainsKey(person)) wanted[_people.Stored(person).JourneyId] = person;
        }
        if (wanted.Count == 0) return;
        await bulk.Flush(stop);
        foreach (var (journeyId, file) in await _existing.Load(wanted.Keys, stop)) _merges[wanted[journeyId]] = new(file);
    }

    private Task Apply(StagedRow row, CancellationToken stop) => row.Fate switch
    {
        RowFate.Person => Apply(row, PersonOf(_peopleRow), _people.Identities[_peopleRow++].Rule, stop),
        RowFate.Join => ApplyJoin(row, stop),
        RowFate.Rejected => journal.Note(row, RowOutcomes.Rejected, null, JourneyOf(row), null, stop),
        _ => journal.Note(row, RowOutcomes.Ignored, null, null, null, stop)
    };

    // A rejected row of another sheet still tells whose it is: once mended, it can be replayed.
    private long? JourneyOf(StagedRow row) => staged.Plan.Sheets[row.Sheet].Kind == SheetKind.Join && OwnerOf(row.LocalId) is { } person ? _keys.Of(person).JourneyId : null;

    private Task ApplyJoin(StagedRow row, CancellationToken stop)
    {
        if (OwnerOf(row.LocalId) is { } person)
        {
            row.Cells = null;
            return Apply(row, person, SameRule.Equal, stop);
        }
        var known = staged.LocalIds.ContainsKey(row.LocalId);
        row.Reject(ProblemCode.OrphanLocalId, known ? $"La ligne du dossier « {row.LocalId.ToUpperInvariant()} » a été rejetée dans une autre feuille." : $"Aucune ligne de l'autre feuille ne porte le numéro « {row.LocalId.ToUpperInvariant()} ».");
        return journal.Note(row, RowOutcomes.Rejected, null, null, null, stop);
    }

    private async Task Apply(StagedRow row, int person, SameRule rule, CancellationToken stop)
    {
        var known = _people[person];
        if (!_merges.TryGetValue(person, out var merge)) _merges[person] = merge = new(null);
        var isFirst = !merge.HasRows;
        var changed = merge.Apply(row, rule);
        var outcome = isFirst && known.IsNew ? known.Elsewhere >= 0 ? RowOutcomes.OtherTerritory : RowOutcomes.Created : changed ? RowOutcomes.Updated : RowOutcomes.Unchanged;
        if (outcome == RowOutcomes.OtherTerritory) report.DuplicatesAcrossProjects++;
        if (!isFirst && known.IsNew && row.Fate == RowFate.Person) report.DuplicatesWithinProject++;

        if (rule > SameRule.Equal) _folded.Keep(row, rule);
        var keys = _keys.Of(person, merge);
        await journal.Note(row, outcome, _keys.NumberOf(known, merge), keys.JourneyId, keys.RootPublicId, stop);
        if (--_people[person].RowsLeft > 0) return;
        _merges.Remove(person);
        if (known.IsNew) await writer.Open(merge, keys, _keys.NumberOf(known, merge), stop);
        else await writer.Update(merge, stop);
    }
}
