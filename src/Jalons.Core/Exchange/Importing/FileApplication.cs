using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Staging;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Bulk;

namespace Jalons.Core.Exchange.Importing;

/// <summary>Applies a staged file, row by row: finds whose row it is, folds it, and writes each person once their last row has come.</summary>
internal sealed class FileApplication(AppDb db, ImportRequest request, StagedFile staged, BulkWriter bulk, JourneyWriter writer, ImportJournal journal, ImportReport report)
{
    private const int Batch = 1000;

    /// <summary>From this many rows that all open journeys, the tables are told what comes.</summary>
    private const int Many = 5000;

    private readonly PeopleBook _people = staged.People;
    private readonly Dictionary<int, PersonMerge> _merges = [];
    private readonly ExistingFiles _existing = new(db);
    private long _firstPerson, _firstJourney, _firstRank;
    private int _peopleRow;

    public async Task Run(int fromPercent, long actId, CancellationToken stop)
    {
        await _people.Different.Load(db, request.Programme.Id, stop);
        await new ExistingPeople(db, request.Project, _people).Load(staged, stop);
        Resolve();
        await ReserveKeys(stop);
        await NoteUnknownColumns(stop);
        await ApplyRows(fromPercent, stop);
        await NoteDuplicates(actId, stop);
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

    private async Task ReserveKeys(CancellationToken stop)
    {
        var (news, olds) = (_people.News, false);
        for (var person = 0; person < _people.Count; person++) olds |= _people[person] is { IsNew: false, RowsLeft: > 0 };
        _firstPerson = await bulk.Reserve<Person>(news, stop);
        _firstJourney = await bulk.Reserve<Journey>(news, stop);
        _firstRank = await JourneyNumbers.NextRank(db, request.Project, stop);
        if (news >= Many && !olds) await bulk.Expect(news, [.. JourneyWriter.Tables, typeof(ImportedRow)], stop);
    }

    // A person whom the file opens has the public identifier that their rows carry until the last one has come.
    private PersonKeys KeysOf(int person, PersonMerge? merge = null)
    {
        ref readonly var known = ref _people[person];
        if (!known.IsNew) return _people.Stored(person);

        var id = _firstPerson + known.Rank;
        var (root, publicId) = known.Elsewhere < 0 ? (id, merge?.PublicId ?? default) : (_people.Stored(known.Elsewhere).RootId, _people.Stored(known.Elsewhere).RootPublicId);
        return new(id, root, _firstJourney + known.Rank, publicId);
    }

    private async Task NoteUnknownColumns(CancellationToken stop)
    {
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
    private long? JourneyOf(StagedRow row) => staged.Plan.Sheets[row.Sheet].Kind == SheetKind.Join && OwnerOf(row.LocalId) is { } person ? KeysOf(person).JourneyId : null;

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

        var keys = KeysOf(person, merge);
        await journal.Note(row, outcome, NumberOf(known, merge), keys.JourneyId, keys.RootPublicId, stop);
        if (--_people[person].RowsLeft > 0) return;
        _merges.Remove(person);
        if (known.IsNew) await writer.Open(merge, keys, NumberOf(known, merge), stop);
        else await writer.Update(merge, stop);
    }

    private string NumberOf(in KnownPerson known, PersonMerge merge) => merge.Existing?.Journey.Number ?? JourneyNumbers.Write(request.Project, _firstRank + known.Rank);

    // Links made by a rule are journalled and can be undone; weaker resemblances wait for a human.
    private async Task NoteDuplicates(long actId, CancellationToken stop)
    {
        var pairs = new HashSet<(long, long)>();
        for (var row = 0; row < staged.PeopleRows; row++)
        {
            var person = PersonOf(row);
            var (known, keys) = (_people[person], KeysOf(person));
            if (!known.IsNew) continue;
            if (known.Elsewhere >= 0)
            {
                var elsewhere = _people.Stored(known.Elsewhere).PersonId;
                if (pairs.Add((elsewhere, keys.PersonId)))
                    await bulk.Add(new Duplicate { ProgrammeId = request.Programme.Id, FirstId = elsewhere, SecondId = keys.PersonId, Rule = SamePerson.Letter(known.ElsewhereRule), Similarity = 1, Decision = DuplicateDecision.Same, ActId = actId }, stop);
                continue;
            }
            foreach (var (other, likeness) in _people.Near.Of(row))
            {
                var near = KeysOf(_people.Identities[other].Person);
                var (first, second) = DeclaredDifferent.Ordered(near.PersonId, keys.PersonId);
                if (near.RootId != keys.RootId && !_people.Different.Has(near.RootId, keys.RootId) && pairs.Add((first, second)))
                    await bulk.Add(new Duplicate { ProgrammeId = request.Programme.Id, FirstId = first, SecondId = second, Rule = "near", Similarity = likeness }, stop);
            }
        }
    }
}
