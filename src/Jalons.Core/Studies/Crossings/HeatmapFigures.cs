using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Crossings;

/// <summary>Heatmaps: what is filled in, who refers where, which barriers come together. None where there are too few people to colour a cell.</summary>
internal static class HeatmapFigures
{
    private const int MostFields = 8;

    /// <summary>Q01, chapter 1.3: the questions that are filled least, territory by territory.</summary>
    public static IEnumerable<Documents.Figure> Completeness(StudyData data)
    {
        var fields = data.Whole("Q01").Modalities.Where(field => field.Percent is not null).OrderBy(field => field.Percent).ThenBy(field => field.Code, StringComparer.Ordinal).Take(MostFields).ToList();
        var rows = fields.Select(field => new HeatRow(field.Label, [.. data.Programme.Territories.Select(territory => Filled(data, data.In(territory, "Q01"), field.Code)), Filled(data, data.Whole("Q01"), field.Code)])).ToList();
        if (rows.Count == 0) yield break;

        yield return new("Les questions les moins remplies ne sont pas les mêmes partout", ByTerritory(data, Measure.Percent("Part remplie"), "Question", rows))
        {
            Subtitle = $"Part des réponses remplies parmi les réponses attendues, en %, pour les {rows.Count} questions les moins remplies.",
            Reading = $"« {fields[0].Label} » : la réponse est remplie dans {rows[0].Values[^1].Print} des cas où elle est attendue, dans l’ensemble du département.",
            Scope = $"Dossiers du programme où la réponse est attendue, situation au {French.Date(data.At)}.",
            Note = "Plus la case est foncée, plus la question est remplie. Une question sur une situation rare (« si oui ») n’est attendue que de peu de dossiers.",
            Source = data.Source,
            AltText = "Tableau dont les cases sont d’autant plus foncées que la question est remplie, une ligne par question et une colonne par territoire.",
        };
    }

    /// <summary>X03, chapter 3.1: kind of prescriber × territory.</summary>
    public static IEnumerable<Documents.Figure> Prescribers(StudyData data)
    {
        var rows = Shares(data, "X01", data.Whole("X01").Modalities.OrderByDescending(answer => answer.Count));
        if (rows.Count == 0) yield break;

        yield return new("Chaque territoire a ses prescripteurs", ByTerritory(data, Measure.Percent("Part des parcours"), "Structure", rows))
        {
            Subtitle = "Structure ayant orienté la personne, en % des parcours de chaque territoire dont le prescripteur est connu.",
            Reading = $"« {rows[0].Name} » a orienté {rows[0].Values[^1].Print} des personnes du département.",
            Scope = data.ScopeOf("X01"),
            Note = data.Whole("X03") is { Detail: AssociationDetail { Table.P: < 0.05 } } ? "Les écarts entre territoires sont statistiquement significatifs ; ils ne disent pas pourquoi." : null,
            Source = data.Source,
            AltText = "Tableau dont les cases sont d’autant plus foncées que la structure oriente une part plus grande du territoire.",
        };
    }

    /// <summary>B05, chapter 4.3: skill × territory. Each project declares them by its own grid.</summary>
    public static IEnumerable<Documents.Figure> Skills(StudyData data)
    {
        var rows = Shares(data, "B05", data.Whole("B05").Modalities.Where(answer => answer.Code != "none"));
        if (rows.Count == 0) yield break;

        yield return new("Chaque projet a sa façon de relever les compétences", ByTerritory(data, Measure.Percent("Part des parcours"), "Compétence", rows))
        {
            Subtitle = "Compétences existantes, en % des parcours de chaque territoire dont les compétences sont connues.",
            Reading = $"« {rows[0].Name} » : {rows[0].Values[^1].Print} des personnes du département savent le faire.",
            Scope = data.ScopeOf("B05"),
            Note = "Compétences déclarées, relevées par la grille de chaque porteur : un écart peut venir de la grille.",
            Source = data.Source,
            AltText = "Tableau dont les cases sont d’autant plus foncées que la compétence est fréquente, une ligne par compétence et une colonne par territoire.",
        };
    }

    /// <summary>B08, chapter 4.4: among those who have the barrier of the line, how many have that of the column.</summary>
    public static IEnumerable<Documents.Figure> Barriers(StudyData data)
    {
        var pairs = data.Findings.Barriers;
        var ranks = Enumerable.Range(0, pairs.Options.Count).Where(rank => pairs.Counts[rank][rank] >= Cell.SmallestBase).OrderByDescending(rank => pairs.Counts[rank][rank]).ToList();
        var rows = ranks.Select((rank, line) => new HeatRow($"{line + 1}. {pairs.Options[rank].Label}", [.. ranks.Select(other => Both(data, rank, other))])).ToList();
        if (rows.Count < 2) yield break;

        yield return new("Les freins vont souvent ensemble", new HeatmapChart(Measure.Percent("Part"), "Frein", [.. ranks.Select((_, line) => $"{line + 1}")], rows))
        {
            Subtitle = "Parmi les personnes qui ont le frein de la ligne, part de celles qui ont aussi celui de la colonne, en %. Les colonnes portent les numéros des lignes.",
            Reading = ReadingOf(rows),
            Scope = $"Personnes dont les freins sont connus, situation au {French.Date(data.At)}, n = {French.Count(pairs.Total)}.",
            Note = $"Les freins de moins de {Cell.SmallestBase} personnes ne sont pas croisés. Que deux freins aillent ensemble ne dit pas que l’un entraîne l’autre.",
            Source = data.Source,
            AltText = "Tableau carré, une ligne et une colonne par frein, aux cases d’autant plus foncées que les deux freins sont souvent relevés ensemble.",
        };
    }

    private static string ReadingOf(List<HeatRow> rows)
    {
        var known = from row in rows.Index() from cell in row.Item.Values.Index() where cell.Item is Cell.Percent select (Row: row.Item.Name, Column: rows[cell.Index].Name, cell.Item);
        return known.FirstOrDefault() is { Row: not null } first
            ? $"Parmi les personnes qui ont le frein « {Named(first.Row)} », {first.Item.Print} ont aussi « {Named(first.Column)} »."
            : "Les effectifs sont trop faibles pour des parts.";
    }

    private static string Named(string numbered) => numbered[(numbered.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static Cell Both(StudyData data, int rank, int other)
    {
        if (rank == other) return "";
        var pairs = data.Findings.Barriers;
        return pairs.TableOf(rank, other).Any(data.Disclosure.IsSmall) ? Cell.Hidden : new Cell.Percent(100.0 * pairs.Counts[rank][other] / pairs.Counts[rank][rank]);
    }

    private static HeatmapChart ByTerritory(StudyData data, Measure measure, string what, IReadOnlyList<HeatRow> rows)
        => new(measure, what, [.. data.Programme.Territories.Select(territory => territory.Name), "Ensemble"], rows);

    /// <summary>The share of each answer in each territory and in the département; none where no share may be printed.</summary>
    private static List<HeatRow> Shares(StudyData data, string code, IEnumerable<Indicators.Figures.ModalityFigure> answers)
    {
        var rows = answers.Select(answer => new HeatRow(answer.Label, [.. data.Programme.Territories.Select(territory => data.Share(code, territory, answer.Code)), data.Share(code, answer: answer.Code)])).ToList();
        return rows.Exists(row => row.Values.Any(cell => cell is Cell.Percent)) ? rows : [];
    }

    private static Cell Filled(StudyData data, Indicators.Figures.Figure measured, string field)
        => StudyData.BaseOf(measured, field) < data.Programme.Thresholds.PercentFrom ? new Cell.TooFew()
            : measured.Modalities.First(known => known.Code == field).Percent is { } share ? new Cell.Percent(share) : Cell.Empty;
}
