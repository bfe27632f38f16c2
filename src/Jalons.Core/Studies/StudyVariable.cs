using System.Globalization;
using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Definitions;

namespace Jalons.Core.Studies;

/// <summary>What of a dictionary field reaches a study: the answer itself, a broader one, or nothing, with the reason.</summary>
/// <param name="Field">The field of the dictionary.</param>
/// <param name="Column">Name of the study column; null when the field stays out.</param>
/// <param name="Treatment">In French, for the data dictionary.</param>
public sealed record StudyVariable(Field Field, string? Column, string Treatment)
{
    public static readonly IReadOnlyList<StudyVariable> All = [.. AnnexeDictionary.Fields.Select(Of)];

    public bool IsKept => Column is not null;

    /// <summary>How <paramref name="field"/> reaches a study (evaluation, M17: no free text, exact date or town in a file that leaves).</summary>
    public static StudyVariable Of(Field field) => field switch
    {
        { Code: "profile.birth_date" } => new(field, "age_band", "tranche d'âge au diagnostic"),
        { Role: FieldRole.Identifier } => new(field, null, "jamais transmis : identifiant"),
        { Type: FieldType.Date } => new(field, field.Code, "mois"),
        { Type: FieldType.Department } => new(field, field.Code, "le département du programme, un autre ou hors France"),
        { Type: FieldType.Commune } => new(field, null, "jamais transmis : le territoire en tient lieu"),
        { Type: FieldType.Text or FieldType.LongText } => new(field, null, "jamais transmis : texte libre, à coder d'abord"),
        _ => new(field, field.Code, "réponse"),
    };

    /// <param name="department">Code of the programme's département.</param>
    /// <summary>The study's value of a field: what <see cref="Treatment"/> says; empty when not known.</summary>
    public string Value(FieldValue value, Lists lists, string department, int? age, DateOnly on) => Field switch
    {
        { Code: "profile.birth_date" } => AgeBand.Of(age) ?? "",
        { Type: FieldType.Date } => value.Date?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "",
        { Type: FieldType.Department } => BirthPlace(value.Text, department),
        _ when !IsKept => "",
        _ => lists.Label(Field, value, on),
    };

    private static string BirthPlace(string? born, string department) => born switch { null => "", "99" => "Hors France", _ when born == department => department, _ => "Autre département" };
}
