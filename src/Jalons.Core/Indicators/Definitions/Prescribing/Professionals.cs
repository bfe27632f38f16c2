using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Documents.Typography;
using Jalons.Statistics.Tables;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>X02 and X03: how many professionals refer, and whether territories have the same kinds of prescribers. Kinds of structure are published, people never.</summary>
internal static class Professionals
{
    private const int Top = 5;

    public static readonly IReadOnlyList<Indicator> All =
    [
        new("X02", "Professionnels qui orientent", IndicatorUnit.Count)
        {
            Scope = "parcours entrés dans le programme",
            Numerator = Shares.Entered,
            Says = new("oriente", "orientent"),
            Measures = Active,
            Writes = figure => ((ProfessionalsDetail)figure.Detail!) is var detail
                ? $"{French.Count(detail.Professionals)} professionnels de {French.Count(detail.KindsOfStructure)} types de structure ont orienté des personnes{In(figure)} ; les {Top} premiers en orientent {French.Percent(100 * detail.TopFiveShare)}." : "",
        },
        new("X03", "Prescripteurs et territoires", IndicatorUnit.Index)
        {
            Design = EvidenceDesign.Association,
            Scope = "personnes dont le prescripteur est connu",
            Numerator = asOf => Shares.Entered(asOf).And(Answers.StructureType.Known()),
            Says = new("est orientée", "sont orientées"),
            Measures = Crossed,
            Writes = figure => $"Le type de prescripteur et le territoire sont liés à hauteur de {French.Number(figure.Value!.Value, 2)} sur 1 (V de Cramér) : {Strength(figure)}.",
        },
    ];

    private static FigureDraft Active(PlaceRows place, FigureDraft draft)
    {
        var byWhom = place.Rows.Where(row => place.Study.Professionals.ContainsKey(row.JourneyId)).GroupBy(row => place.Study.Professionals[row.JourneyId]).Select(who => who.Count()).OrderDescending().ToList();
        if (byWhom.Count == 0) return draft.NotMeasurable("Le nom ou le courriel des prescripteurs n’est pas connu.");

        var kinds = place.Rows.Select(row => row.StructureType).Where(kind => kind is not null && kind != Option.NotStated).Distinct().Count();
        return draft with { Value = byWhom.Count, Detail = new ProfessionalsDetail(byWhom.Count, byWhom.Take(Top).Sum() / (double)byWhom.Sum(), kinds) };
    }

    private static FigureDraft Crossed(PlaceRows place, FigureDraft draft)
    {
        if (place.Territory is not null) return draft.NotMeasurable("Cet indicateur compare les territoires : il se lit pour le département.");

        var known = place.Rows.Where(row => row.StructureType is not null && row.StructureType != Option.NotStated).ToList();
        var table = StudyRows.ToTable(known, ("prescripteur", row => row.StructureType), ("territoire", row => $"{row.TerritoryId}"));
        if (known.Count == 0 || CrossTables.Of(table, "prescripteur", "territoire") is not { CramersVCorrected: { } v } cross) return draft.NotMeasurable("Il n’y a rien à comparer.");
        return draft with { Value = v, Detail = new AssociationDetail(cross) };
    }

    private static string Strength(Figure figure)
    {
        var table = ((AssociationDetail)figure.Detail!).Table;
        var words = figure.Value switch { < 0.10 => "lien négligeable", < 0.20 => "lien faible", < 0.30 => "lien modéré", _ => "lien fort" };
        return table.P is < 0.05 ? words : $"{words}, non statistiquement significatif";
    }

    private static string In(Figure figure) => figure.Territory is { } territory ? $" sur le territoire {territory}" : "";
}
