namespace Jalons.Core.Studies.Disclosure;

/// <summary>
/// Counts of several indicators, or of several steps of one, that a reader can subtract from each other: « avant l’échéance » and « après » make all
/// diagnoses, and who was not served is those oriented less those served. They are protected together.
/// </summary>
internal sealed record LinkedCounts(string Name, IReadOnlyList<(string Code, string? Answer)> Steps, bool IsSum)
{
    /// <summary>The first is the sum of the others; or each step is what is left of the one before.</summary>
    public static readonly IReadOnlyList<LinkedCounts> All =
    [
        new("R01", [("R01", null), ("R01a", null), ("R01b", null)], IsSum: true),
        Chain("F01", "diagnosed", "oriented", "served", "followed_3", "followed_6"), Chain("F02", "oriented", "delivered"), Chain("F03", "oriented", "delivered"),
        Chain("F04", "oriented", "entered", "finished"), Chain("F05", "oriented", "taken", "passed"),
    ];

    public static LinkedCounts? Of(string code, string? answer) => All.FirstOrDefault(linked => linked.Steps.Contains((code, answer)));

    public static bool Has(string code, string? answer) => Of(code, answer) is not null;

    public static string PartOf(string code, string? answer) => $"{code}.{answer}";

    private static LinkedCounts Chain(string code, params string[] stages) => new(code, [.. stages.Select(stage => (code, (string?)stage))], IsSum: false);
}
