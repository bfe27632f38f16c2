using System.Globalization;
using Jalons.Core.Dictionary;
using Jalons.Core.Programmes;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>How one project holder writes: each column has its habits (a style of dates, of yes and no, of separators), and its slips.</summary>
internal sealed class Style(Random random, Wordings answers, Lists lists)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly string[] Days = ["dd/MM/yyyy", "d/M/yy", "dd.MM.yy", "dd-MM-yyyy", "yyyy-MM-dd", "d MMMM yyyy", "dddd d MMMM yyyy", "day", "serial", "dd/MM/yyyy HH:mm"];
    private static readonly (object Yes, object No)[] YesNo = [("Oui", "Non"), ("O", "N"), ("X", "Non"), ("1", "0"), (true, false), ("OUI", "non"), (1.0, 0.0)];
    private static readonly string[] Separators = [" ; ", ", ", " / ", " + ", "\n", " | ", ";"];

    private static readonly HashSet<string> Towns = [.. ProgrammeFile.BuiltIn().Communes.SelectMany(vintage => vintage.Towns).Select(town => town.Name)];

    private readonly Dictionary<Field, int> _habit = [];

    /// <summary>Days from a bare number of the workbook to the 1900 calendar; null in a csv, where nobody types such numbers.</summary>
    public int? SerialOffset { get; init; }

    public object? Say(Field field, FieldValue value) => value switch
    {
        { IsEmpty: true } => null,
        { Date: { } day } => OfDay(day, Habit(field)),
        { Mask: { } mask } => OfSeveral(field, mask),
        _ => OfText(field, value.Text!)
    };

    /// <summary>One answer among several, in words.</summary>
    public string Answer(Field field, string option)
    {
        var words = answers.Of(field, option);
        if (words.Count > 0 && random.Next(4) > 0) return Pick(words);
        var label = lists.Find(field, option)?.Label ?? "aucun";
        return random.Next(4) switch { 0 => label.ToUpper(French), 1 when label.Length > 14 => Slip(label), _ => label };
    }

    private object OfDay(DateOnly day, int habit)
    {
        // Out of ten, one is written otherwise than usual.
        var format = Days[(random.Next(10) == 0 ? random.Next(Days.Length) : habit) % Days.Length];
        return format switch { "day" => day, "serial" => SerialOffset is { } offset ? day.ToDateTime(default).ToOADate() - offset : day, _ => day.ToDateTime(new TimeOnly(9, 30)).ToString(format, format.Contains("MMMM", StringComparison.Ordinal) ? French : CultureInfo.InvariantCulture) };
    }

    private object OfText(Field field, string text) => field.Type switch
    {
        FieldType.Choice when field.List == Nomenclatures.YesNo => random.Next(8) == 0 ? Pick(answers.Of(field, text)) : text == "yes" ? YesNo[Habit(field) % YesNo.Length].Yes : YesNo[Habit(field) % YesNo.Length].No,
        FieldType.Choice => Answer(field, text),
        FieldType.Phone => OfPhone(text.Replace(".", "", StringComparison.Ordinal), random.Next(3) == 0 ? random.Next(9) : Habit(field)),
        FieldType.Email => random.Next(6) == 0 ? $" {text.ToUpperInvariant()} " : text,
        FieldType.Department => text == "99" && random.Next(2) == 0 ? "Étranger" : text == "01" ? 1.0 : random.Next(3) == 0 && int.TryParse(text, out var number) ? (double)number : text,
        FieldType.Commune => OfTown(text),
        _ => field.Code is "profile.last_name" or "profile.first_name" && random.Next(3) == 0 ? text.ToUpper(French) : text
    };

    private static object OfPhone(string digits, int habit) => (habit % 9) switch
    {
        0 => Pairs(digits, " "),
        1 => Pairs(digits, "."),
        2 => digits,
        3 => $"+33 {digits[1]} {Pairs(digits[2..], " ")}",
        4 => $"0033{digits[1..]}",
        5 => double.Parse(digits, CultureInfo.InvariantCulture),
        6 => $"+33(0){Pairs(digits[1..], " ")}",
        7 => Pairs(digits, "-"),
        _ => $"33{digits[1..]}"
    };

    private string OfTown(string town) => random.Next(9) switch
    {
        0 => town.ToUpper(French),
        1 => MadePeople.WithoutAccents(town).ToUpperInvariant().Replace('-', ' '),
        2 => town.Replace("Saint", "St", StringComparison.Ordinal).Replace("sous", "ss", StringComparison.Ordinal).Replace("-", " ", StringComparison.Ordinal),
        3 => $"{town} (93)",
        4 => town.Replace("sur", "s/", StringComparison.Ordinal).Replace("-", " ", StringComparison.Ordinal),
        5 when town.Length > 6 && Towns.Contains(town) => Slip(town),
        _ => town
    };

    private string OfSeveral(Field field, long mask)
    {
        if (mask == 0) return Answer(field, Wordings.None);
        var separator = Separators[Habit(field) % Separators.Length];
        return string.Join(separator, lists.OptionsOf(field).Where(option => (mask & option.Mask) != 0).OrderBy(_ => random.Next()).Select(option => Safe(Answer(field, option.Code), option.Label)));
    }

    // A wording that holds a separator would be another answer: its label is written instead.
    private static string Safe(string words, string label) => words.IndexOfAny([';', ',', '/', '+', '|', '\n']) >= 0 ? label : words;

    // One letter doubled or dropped inside a word.
    private string Slip(string text)
    {
        var at = random.Next(2, text.Length - 2);
        while (!char.IsLetter(text[at]) || !char.IsLetter(text[at - 1])) at = random.Next(2, text.Length - 2);
        return random.Next(2) == 0 ? text.Remove(at, 1) : text.Insert(at, text[at].ToString());
    }

    private static string Pairs(string digits, string separator) => string.Join(separator, digits.Chunk(2).Select(pair => new string(pair)));

    private int Habit(Field field) => _habit.TryGetValue(field, out var habit) ? habit : _habit[field] = random.Next(1000);

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
