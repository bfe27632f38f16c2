using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Staging;

/// <summary>A whole file read to the end: its rows in a spool, the identities of its people rows in a book. Nothing is written yet.</summary>
internal sealed class StagedFile(FilePlan plan, string description) : IDisposable
{
    /// <summary>Blank rows are listed one by one up to this many in a row, the others are counted; a sheet may hold a million.</summary>
    private const int ListedBlanks = 1000;
    private const int SomeContacts = 25_000;

    private readonly StagedRow _blank = new();

    public FilePlan Plan { get; } = plan;
    public string Description { get; } = description;
    public Spool Rows { get; } = new();
    public PeopleBook People { get; } = new();

    /// <summary>How many rows speak of somebody; their identities are the first ones of the book, in order.</summary>
    public int PeopleRows { get; private set; }

    /// <summary>Blank rows beyond those that are listed one by one.</summary>
    public int BlanksNotListed { get; private set; }

    /// <summary>What people of the database are looked up by: the first <see cref="SomeContacts"/> people rows, enough to know whether to look up or to read everyone.</summary>
    public List<(DateOnly? Birth, string? Mobile, string? Email)> Contacts { get; } = [];

    /// <summary>Local numbers and the people row (its rank) that holds each; -1 when that row was rejected.</summary>
    public Dictionary<string, int> LocalIds { get; } = new(StringComparer.Ordinal);

    /// <summary>How many rows of other sheets complete each local number.</summary>
    public Dictionary<string, int> JoinsOf { get; } = new(StringComparer.Ordinal);

    /// <exception cref="TableRefusal">The file cannot be read, or holds no table of people.</exception>
    public static StagedFile Read(TableFile file, FilePlan plan, ReadingContext context, Action<int>? rowsRead, CancellationToken stop)
    {
        if (plan.Sheets.All(sheet => sheet.Kind != SheetKind.People))
            throw new TableRefusal(RefusalReason.Unrecognised, "Aucun tableau de personnes n'a été reconnu : aucune ligne d'en-tête ne nomme les colonnes de l'annexe (nom, prénom, date de naissance…).");

        var staged = new StagedFile(plan, file.Description);
        try
        {
            staged.ReadSheets(file, context with { SerialOffset = file.SerialOffset }, rowsRead, stop);
            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    public void Dispose() => Rows.Dispose();

    private void ReadSheets(TableFile file, ReadingContext context, Action<int>? rowsRead, CancellationToken stop)
    {
        for (var sheet = 0; file.NextSheet(); sheet++)
        {
            var (rank, last) = (sheet, 0);
            var ahead = new RowsAhead(Plan.Sheets[sheet], sheet, context, row =>
            {
                AddBlanks(rank, last + 1, row.Row);
                last = row.Row;
                Keep(row);
                if ((Rows.Count & 1023) == 0) rowsRead?.Invoke(Rows.Count);
            });
            while (file.NextRow())
            {
                stop.ThrowIfCancellationRequested();
                ahead.Add(file.Row);
            }
            ahead.Finish();
        }
    }

    private void AddBlanks(int sheet, int from, int to)
    {
        for (var blank = from; blank < Math.Min(to, from + ListedBlanks); blank++)
        {
            _blank.Clear(sheet, blank);
            (_blank.Fate, _blank.Reason) = (RowFate.Ignored, IgnoredRow.Empty);
            Rows.Add(_blank);
        }
        BlanksNotListed += Math.Max(0, to - from - ListedBlanks);
    }

    private void Keep(StagedRow row)
    {
        if (row.Fate == RowFate.Person)
        {
            if (row.LocalId.Length > 0) LocalIds.TryAdd(row.LocalId, PeopleRows);
            if (Contacts.Count < SomeContacts) Contacts.Add((row["profile.birth_date"].Date, row["profile.mobile"].Text, row["profile.email"].Text));
            People.Identities.Add(row["profile.last_name"].Text, row["profile.first_name"].Text, row["profile.birth_date"].Date, row["profile.mobile"].Text, row["profile.email"].Text);
            PeopleRows++;
        }
        else if (row.Fate == RowFate.Join) JoinsOf[row.LocalId] = JoinsOf.GetValueOrDefault(row.LocalId) + 1;
        else if (row is { Fate: RowFate.Rejected, LocalId.Length: > 0 } && Plan.Sheets[row.Sheet].Kind == SheetKind.People) LocalIds.TryAdd(row.LocalId, -1);
        Rows.Add(row);
    }
}
