using System.Globalization;

namespace Jalons.Core.Dictionary;

/// <summary>A value of one field: a date, a text or an option's code, or the bits of several options. Empty means « not known ».</summary>
/// <param name="Date">Set for dates.</param>
/// <param name="Text">Set for texts, contacts, towns, departments and single choices (the option's code).</param>
/// <param name="Mask">Set for several choices: one bit per option; 0 is an explicit « none ».</param>
public readonly record struct FieldValue(DateOnly? Date, string? Text, long? Mask)
{
    public static readonly FieldValue Empty;

    public bool IsEmpty => Date is null && Text is null && Mask is null;

    /// <summary>True when the value tells something: « Non renseigné » does not.</summary>
    public bool IsKnown => !IsEmpty && Text != Option.NotStated;

    /// <summary>As kept in journals and snapshots: ISO date, code or text, bits in decimal; null when empty.</summary>
    public string? ToStorage() => Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Text ?? Mask?.ToString(CultureInfo.InvariantCulture);

    /// <summary>What <see cref="ToStorage"/> wrote, for a field of that type.</summary>
    public static FieldValue FromStorage(FieldType type, string? text) => (type, text) switch
    {
        (_, null or "") => Empty,
        (FieldType.Date, _) => Of(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        (FieldType.MultiChoice, _) => Of(long.Parse(text, CultureInfo.InvariantCulture)),
        _ => Of(text),
    };

    public static FieldValue Of(DateOnly? date) => new(date, null, null);
    public static FieldValue Of(string? text) => new(null, string.IsNullOrEmpty(text) ? null : text, null);
    public static FieldValue Of(long? mask) => new(null, null, mask);
}
