using Jalons.Core.Studies.Crossings;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;
using Jalons.Statistics.Tables;

namespace Jalons.Core.Studies.Publics;

/// <summary>Chapter 4: what people need, as the diagnosis found it (cahier des charges: « il est attendu a minima que ces besoins soient qualifiés »).</summary>
internal static class NeedsChapter
{
    public static Section Of(StudyData data) => new("De quoi ont-elles besoin ?")
    {
        Number = "4",
        Lead = $"{Finding.Of(data, "B01")}, {Finding.Of(data, "B04")}.",
        Sections = [Equipment(data), Connection(data), Skills(data), Barriers(data), Combined(data), new("Une typologie des besoins") { Number = "4.6", Blocks = Typology.Of(data) }],
    };

    private static Section Equipment(StudyData data) => new("L’équipement")
    {
        Number = "4.1",
        Blocks =
        [
            new Paragraph($"{data.Sentence("B01")} {data.Sentence("B02")} {data.Sentence("B03")}"),
            data.Territories("B01", Finding.Of(data, "B01"), "Part des personnes sans ordinateur fixe ni portable au diagnostic, en %."),
            new Paragraph(Gap(data, "B01")),
            data.Bars("B02", Finding.First(data, "B02", "L’équipement le plus répandu"), "Équipement que la personne possède, en % des personnes dont l’équipement est connu."),
        ],
    };

    private static Section Connection(StudyData data) => new("La connexion")
    {
        Number = "4.2",
        Blocks =
        [
            new Paragraph($"{data.Sentence("B04")} Le partage de la connexion d’un téléphone est compté à part : il ne suffit ni à une formation à distance, ni à de longues démarches."),
            data.Bars("B04", Finding.Of(data, "B04"), "Connexion internet à domicile, en % des personnes dont la connexion est connue."),
            new Paragraph(Gap(data, "B04")),
        ],
    };

    private static Section Skills(StudyData data) => new("Les compétences")
    {
        Number = "4.3",
        Blocks =
        [
            new Paragraph($"{data.Sentence("B05")} Ces compétences sont déclarées, et les grilles diffèrent d’un projet à l’autre : les territoires ne se comparent pas ici."),
            data.Bars("B05", Finding.First(data, "B05", "Ce que les personnes savent le plus souvent faire"), "Compétences existantes, en % des personnes dont les compétences sont connues."),
            .. HeatmapFigures.Skills(data),
        ],
    };

    private static Section Barriers(StudyData data) => new("Les freins")
    {
        Number = "4.4",
        Blocks =
        [
            new Paragraph($"{data.Sentence("B08")}{Mean(data.Whole("B08"))}"),
            Topics.Barriers.AtDiagnosis(data),
            .. HeatmapFigures.Barriers(data),
        ],
    };

    // Each barrier counts for one, those who have none count for zero.
    private static string Mean(Indicators.Figures.Figure barriers) => barriers is { Denominator: { } among } && among >= Cell.SmallestBase
        ? $" En moyenne, une personne en rencontre {French.Number(barriers.Modalities.Where(answer => answer.Code is not ("none" or "business_paperwork_founders")).Sum(answer => answer.Count) / (double)among, 1)}."
        : "";

    private static Section Combined(StudyData data) => new("Les besoins combinés")
    {
        Number = "4.5",
        Blocks =
        [
            new Paragraph(data.Sentence("B06")),
            .. CombinationFigures.OfNeeds(data),
        ],
    };

    /// <summary>Says whether the territories differ, by the χ² test of the table territory × answer (evaluation, M03).</summary>
    private static string Gap(StudyData data, string code)
    {
        var measured = data.Programme.Territories.Select(territory => data.In(territory, code)).Where(figure => figure.Denominator > 0).ToList();
        if (measured.Count < 2) return "Il n’y a pas assez de territoires à comparer.";

        var table = CrossTables.Of([.. measured.Select(figure => new[] { figure.Numerator ?? 0, (figure.Denominator ?? 0) - (figure.Numerator ?? 0) })]);
        if (!table.ChiSquareIsSafe() || table.P is not { } p) return "Les effectifs sont trop faibles pour dire si les territoires diffèrent.";

        return p < 0.05
            ? $"Les écarts entre territoires sont statistiquement significatifs (p {PValue(p)}) ; ils ne disent pas pourquoi."
            : "Les écarts entre territoires ne sont pas statistiquement significatifs.";
    }

    private static string PValue(double p) => p < 0.001 ? "< 0,001" : $"= {Documents.Typography.French.Number(p, 3)}";
}
