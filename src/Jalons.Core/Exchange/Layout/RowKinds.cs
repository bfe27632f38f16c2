using System.Text.RegularExpressions;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Rows of a sheet that are no data, by the names of RULES R1.</summary>
public static class IgnoredRow
{
    public const string Title = "title";
    public const string Header = "header";
    public const string Total = "total";
    public const string Empty = "empty";
    public const string Cover = "cover";
}

/// <summary>Tells titles, headers, totals and filler from data.</summary>
internal sealed partial class RowKinds(SheetPlan sheet)
{
    private readonly HashSet<int> _data = [.. sheet.Columns.Where(column => column.Use is ColumnUse.Field or ColumnUse.Tick).Select(column => column.Index)];
    private readonly Dictionary<int, string> _headers = sheet.Columns.ToDictionary(column => column.Index, column => Wording.Fold(column.Written));
    private readonly int[] _identity = [.. sheet.Columns.Where(column => column.Field?.Code is "profile.first_name" or "profile.birth_date").Select(column => column.Index)];

    /// <summary>Why the row is no data; null when it is.</summary>
    public string? Ignored(TableRow row)
    {
        if (sheet.Kind == SheetKind.Ignored) return IgnoredRow.Cover;
        if (row.Number < sheet.HeaderFrom) return IgnoredRow.Title;
        if (row.Number <= sheet.HeaderTo) return IgnoredRow.Header;

        var (filled, data, repeated) = (0, 0, 0);
        string? first = null;
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].IsBlank) continue;
            filled++;
            first ??= row[i].ToString();
            if (_data.Contains(i)) data++;
            if (filled <= 8 && row[i].Kind == CellKind.Text && _headers.TryGetValue(i, out var header) && Repeats(row[i].Text!, header)) repeated++;
        }
        if (repeated >= 2 && repeated * 2 >= Math.Min(filled, 8)) return IgnoredRow.Header;
        if (filled <= 1 + _data.Count / 3 && IsTotal(row) && !_identity.Any(column => TellsWho(row[column]))) return IgnoredRow.Total;
        if (data > 0 && !(filled == 1 && (IsSeparator(row) || IsNote(first!)))) return null;

        return first is not null && first.Any(char.IsLetter) && filled == 1 ? IgnoredRow.Title : IgnoredRow.Empty;
    }

    // Folding adds a few letters at most (« + »): an answer much shorter than its header is not it, nor one that starts with another letter.
    private static bool Repeats(string text, string header) =>
        text.Length * 2 >= header.Length && !(header.Length > 0 && char.IsAsciiLetter(header[0]) && char.IsAsciiLetter(text[0]) && char.ToLowerInvariant(text[0]) != header[0]) && Wording.Fold(text) == header;

    private static bool IsTotal(TableRow row)
    {
        foreach (var cell in row.Cells)
            if (cell.Kind == CellKind.Text && IsTotalWord(cell.Text!)) return true;
        return false;
    }

    // A name or a day, not the number that a total puts there.
    private static bool TellsWho(in Cell cell) => cell.Kind == CellKind.Date || (cell.Kind == CellKind.Text && !IsTotalWord(cell.Text!) && cell.Text!.Any(c => char.IsLetter(c) || c is '/' or '-' or '.'));

    private static bool IsNote(string text) => Note().IsMatch(text);

    private static bool IsTotalWord(string text) => TotalWord().IsMatch(Wording.Fold(text));

    // A lone « Mars 2022 » or « Groupe 2 » in the middle of a sheet.
    private bool IsSeparator(TableRow row)
    {
        for (var i = 0; i < row.Count; i++)
            if (!row[i].IsBlank) return !_identity.Contains(i) && row[i].Kind == CellKind.Text && Separator().IsMatch(Wording.Fold(row[i].Text!));
        return false;
    }

    [GeneratedRegex(@"^(?:(?:sous|s|ss) )?(?:total|totaux)\b|^(?:nombre|nb|moyenne|effectif|effectifs|cumul|report)\b")]
    private static partial Regex TotalWord();

    [GeneratedRegex(@"^\s*(?:[*†]|\(?\d\)|n\.?\s?b\.?[\s:]|(?:note|source|légende|rappel|attention|mise à jour|màj|maj|remarque)s?\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|groupe|semaine|session|page|suite|mois)\b")]
    private static partial Regex Separator();
}
