using Jalons.Core.Indicators.Definitions;
using Jalons.Statistics.Clustering;
using Jalons.Statistics.Data;

namespace Jalons.Core.Indicators.Study;

/// <summary>The active variables of the typology of needs (evaluation, M09): equipment, connection, four skills, number of barriers, language.</summary>
internal static class NeedsColumns
{
    private static readonly (string Name, Func<StudyRow, string> Value)[] Variables =
    [
        ("équipement", Equipment),
        ("connexion", row => row.HomeConnection switch { "subscription" => "abonnement", "shared" => "partage du téléphone", _ => "aucune connexion" }),
        ("navigation", row => Can(row, "browsing", "navigue sur internet", "ne navigue pas sur internet")),
        ("courriel", row => Can(row, "email", "utilise une boîte mail", "n’utilise pas de boîte mail")),
        ("démarches", row => Can(row, "procedures", "fait ses démarches en ligne", "ne fait pas ses démarches en ligne")),
        ("traitement de texte", row => Can(row, "word_processing", "utilise un traitement de texte", "n’utilise pas de traitement de texte")),
        ("freins", row => long.PopCount(row.Barriers!.Value) switch { 0 => "aucun frein", 1 or 2 => "un ou deux freins", _ => "trois freins ou plus" }),
        ("langue", row => (row.Barriers & Answers.Barriers.Bits("language")) != 0 ? "frein de langue" : "pas de frein de langue"),
    ];

    // Neighbours of an answer, for those that too few gave.
    private static readonly Dictionary<string, string> Neighbour = new()
    {
        ["tablette sans ordinateur"] = "smartphone seul",
        ["smartphone seul"] = "aucun équipement connecté",
        ["aucun équipement connecté"] = "smartphone seul",
        ["aucune connexion"] = "partage du téléphone",
        ["aucun frein"] = "un ou deux freins",
    };

    public static bool AreKnown(StudyRow row) => row is { Received: true, Devices: not null, HomeConnection: not null, Skills: not null, Barriers: not null };

    public static string KeyOf(StudyRow row) => string.Join('|', Variables.Select(variable => variable.Value(row)));

    public static StudyTable Of(IReadOnlyList<StudyRow> rows, double smallest)
        => StudyRows.ToTable(rows, [.. Variables.Select(variable => (variable.Name, Merged(rows, variable.Value, smallest)))]);

    /// <summary>The three answers of the class that stand out most, among those that most of it gave.</summary>
    public static string NameOf(ClassSummary summary)
        => string.Join(", ", summary.Over.OrderByDescending(mark => mark.ModCla >= 50).ThenByDescending(mark => mark.TestValue).Take(3).Select(mark => mark.Level).DefaultIfEmpty("profil moyen"));

    private static Func<StudyRow, string?> Merged(IReadOnlyList<StudyRow> rows, Func<StudyRow, string> value, double smallest)
    {
        var rare = rows.GroupBy(value).Where(level => level.Count() < smallest * rows.Count).Select(level => level.Key).ToHashSet();
        return row => value(row) is var level && rare.Contains(level) && Neighbour.TryGetValue(level, out var near) && !rare.Contains(near) ? near : level;
    }

    private static string Equipment(StudyRow row)
        => Has(row, "desktop", "laptop") ? "ordinateur"
        : Has(row, "tablet") ? "tablette sans ordinateur"
        : Has(row, "smartphone") ? "smartphone seul"
        : "aucun équipement connecté";

    private static bool Has(StudyRow row, params string[] codes) => (row.Devices & Answers.Devices.Bits(codes)) != 0;

    private static string Can(StudyRow row, string skill, string yes, string no) => (row.Skills & Answers.Skills.Bits(skill)) != 0 ? yes : no;
}
