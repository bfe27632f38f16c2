using System.Globalization;
using System.Text.RegularExpressions;

namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>
/// The scale by which a figure tells a qualification: « niveau 3 » is bac +2 in the nomenclature of 1969, a CAP in the framework that replaced it
/// (décret n° 2019-14). The annexe keeps the former; nobody but who filled the column knows which one they used.
/// </summary>
public sealed partial record LevelScale(string Code, string Label)
{
    private const string Separator = "@";

    private readonly string[] _answers = [];

    public static IReadOnlyList<LevelScale> All { get; } =
    [
        new("1969", "L’ancienne, de I à VI : 3 = bac +2, 5 = CAP ou BEP, 6 = sans diplôme", ["level_2", "level_2", "level_3", "level_4", "level_5", "level_6"]),
        new("2019", "Celle de 2019, de 1 à 8 : 3 = CAP ou BEP, 5 = bac +2, 6 = licence", ["level_6", "level_6", "level_5", "level_4", "level_3", "level_2", "level_2", "level_2"]),
    ];

    private LevelScale(string code, string label, string[] answers) : this(code, label) => _answers = answers;

    public static LevelScale? Find(string? code) => All.FirstOrDefault(scale => scale.Code == code);

    /// <summary>True of « niveau 3 », « niv. 5 », « 6 »: figures that mean nothing without their scale.</summary>
    public static bool IsLevel(string text) => Figure().IsMatch(Wording.Fold(text));

    /// <summary>Option that a figure stands for on this scale; null when it is no level of it.</summary>
    public string? Read(string text) =>
        Figure().Match(Wording.Fold(text)) is { Success: true } level && int.Parse(level.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var figure && figure >= 1 && figure <= _answers.Length ? _answers[figure - 1] : null;

    /// <summary>The field and the scale chosen together, as column choices keep them: « profile.qualification@2019 ».</summary>
    public static string Together(string field, string scale) => field + Separator + scale;

    /// <summary>What <see cref="Together"/> joined; the scale is null when there is none.</summary>
    public static (string Field, string? Scale) Apart(string choice) => choice.Split(Separator, 2) is [var field, var scale] ? (field, scale) : (choice, null);

    [GeneratedRegex(@"^(?:niveaux?|niv|nv|n)? ?([1-9])$")]
    private static partial Regex Figure();
}
