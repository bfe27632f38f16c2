using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Where the header of a sheet is, and the words above each column: one line, a line of sections or groups above it, or two lines that complete each other.</summary>
internal sealed record HeaderRows(int From, int To, IReadOnlyList<HeaderCell> Cells)
{
    private const int Looked = 60;
    private const int Least = 2;

    /// <summary>The rows that name most fields; null when no row names at least two.</summary>
    public static HeaderRows? Find(IReadOnlyList<TableRow> rows, HeaderMatcher matcher)
    {
        HeaderRows? best = null;
        var bestScore = 0.0;
        for (var (i, after) = (0, 0); i < Math.Min(rows.Count, Looked) && after < 3; i++)
        {
            if (rows[i].Cells.ToArray().Count(cell => cell.Kind == CellKind.Text) < Least) continue;
            foreach (var header in Candidates(rows, i))
                if (ScoreOf(header, matcher) is var score && score > bestScore + 0.01) (best, bestScore) = (header, score);
            // A line that names half of its columns is the header: what follows is data.
            if (best is not null && bestScore >= 5 && bestScore * 2 >= best.Cells.Count) after++;
        }
        return bestScore >= Least ? best! with { Cells = ColumnNames.Apart(best.Cells) } : null;
    }

    private static IEnumerable<HeaderRows> Candidates(IReadOnlyList<TableRow> rows, int i)
    {
        var row = rows[i];
        var above = i > 0 && rows[i - 1].Number == row.Number - 1 ? rows[i - 1] : null;
        var below = i + 1 < rows.Count && rows[i + 1].Number == row.Number + 1 ? rows[i + 1] : null;
        var isUnderSections = above is not null && IsSections(above);
        yield return Of(isUnderSections ? above : null, row, null);
        if (above is not null && !isUnderSections && IsGroups(above)) yield return Of(above, row, null);
        if (below is not null && IsGroups(row)) yield return Of(isUnderSections ? above : null, row, below);
    }

    // A score counts the fields named, each once, and the answers under a group.
    private static double ScoreOf(HeaderRows header, HeaderMatcher matcher)
    {
        var fields = new Dictionary<Field, double>();
        var ticks = 0.0;
        foreach (var cell in header.Cells)
        {
            var (field, score) = matcher.Best(cell.Text);
            if (field is null && cell.Group is not null)
            {
                (field, score) = matcher.Best($"{cell.Group} {cell.Text}");
                if (field is null && matcher.Best(cell.Group) is ({ IsChoice: true }, _)) ticks += 0.5;
            }
            if (field is not null) fields[field] = Math.Max(fields.GetValueOrDefault(field), score >= 0.9 ? 1 : 0.5);
        }
        return fields.Values.Sum() + ticks;
    }

    private static HeaderRows Of(TableRow? above, TableRow row, TableRow? below)
    {
        var cells = new List<HeaderCell>();
        var (group, section, upper) = ((string?)null, (string?)null, (string?)null);
        for (var column = 0; column < Math.Max(row.Count, below?.Count ?? 0); column++)
        {
            if (above is not null && above[column] is { IsBlank: false } title) (group, section) = Sections.Of(title.ToString()) is null ? (title.ToString(), section) : (null, title.ToString());
            if (!row[column].IsBlank) upper = row[column].ToString();
            var lower = below is null ? "" : below[column].ToString();
            if (row[column].IsBlank && lower.Length == 0) continue;

            var isUnderGroup = lower.Length > 0 && upper is not null;
            cells.Add(new(column, Clean(lower.Length > 0 ? lower : row[column].ToString()), isUnderGroup ? Clean(upper!) : group is null ? null : Clean(group), section));
        }
        return new(above?.Number ?? row.Number, (below ?? row).Number, cells);
    }

    private static bool IsSections(TableRow row) => row.Cells.ToArray().Where(cell => !cell.IsBlank).All(cell => Sections.Of(cell.ToString()) is not null);

    // A line of groups has holes: each of its words covers several columns.
    private static bool IsGroups(TableRow row)
    {
        var filled = row.Cells.ToArray().Count(cell => cell.Kind == CellKind.Text);
        return filled >= 2 && filled < row.Count;
    }

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <param name="Group">Words of the line above, when they gather several columns.</param>
/// <param name="Section">Block of the annexe named above.</param>
internal sealed record HeaderCell(int Column, string Text, string? Group, string? Section)
{
    /// <summary>What people are told: the header, or more words where others say the same.</summary>
    public string Name { get; init; } = Text;
}

/// <summary>Titles of the annexe's blocks, as they stand above headers.</summary>
internal static class Sections
{
    public static Section? Of(string text)
    {
        var words = Wording.Fold(text);
        foreach (var section in Enum.GetValues<Section>())
            if (Wording.Fold(AnnexeDictionary.TitleOf(section)) == words) return section;
        return words switch
        {
            "profil" or "beneficiaire" or "la personne" or "identite" => Section.Profile,
            "orientation vers le dispositif" or "prescription" or "accueil" => Section.Referral,
            "diagnostic" or "diagnostic et orientation" => Section.Diagnosis,
            "suivi" => Section.FollowUp,
            _ => null
        };
    }
}
