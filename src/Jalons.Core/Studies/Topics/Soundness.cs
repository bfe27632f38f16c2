using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>Q: how sound the data are.</summary>
internal static class Soundness
{
    public static Table Completeness(StudyData data) => new(
        "Les dossiers sont inégalement remplis selon les territoires",
        [Column.Words("Territoire"), new("Diagnostics"), new("Champs remplis"), new("Dossiers : champs principaux")],
        [.. data.Programme.Territories.Select(territory => Row.Of(territory.Name, data.Count("R01", territory), Percent(data.In(territory, "Q01").Value), Percent(data.In(territory, "Q02").Value)))])
    {
        Subtitle = "Part des réponses remplies parmi les réponses attendues, en %.",
        Scope = $"Parcours du programme, situation au {French.Date(data.At)}.",
        Source = data.Source,
    };

    public static IEnumerable<Prose> Sentences(StudyData data) => new[] { "Q01", "Q02", "Q03", "Q05", "Q06", "Q08", "Q09" }.Where(code => !IsCleared(data, code)).Select(code => (Prose)data.Sentence(code));

    // A rule that nobody breaks takes no line.
    private static bool IsCleared(StudyData data, string code) => code is "Q06" or "Q08" && data.Whole(code).Numerator == 0;

    private static Cell Percent(double? value) => value is { } share ? new Cell.Percent(share) : new Cell.NotMeasurable("aucune réponse attendue");
}
