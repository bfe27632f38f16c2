using System.Globalization;

namespace Jalons.Core.Dictionary;

/// <summary>A value of one field: a date, a text or an option's code, or the bits of several options. Empty means « not known ».</summary>
public readonly record struct FieldValue
{
    public static readonly FieldValue Empty;

    private static readonly object IsDate = new(), IsMask = new();

    // Sixteen bytes, as imports hold millions: the text itself, or what the figure is; null when empty.
    private readonly object? _what;
    private readonly long _figure;

    private FieldValue(object? what, long figure) => (_what, _figure) = (what, figure);

    /// <summary>Set for dates.</summary>
    public DateOnly? Date => _what == IsDate ? DateOnly.FromDayNumber((int)_figure) : null;

    /// <summary>Set for texts, contacts, towns, departments and single choices (the option's code).</summary>
    public string? Text => _what as string;

    /// <summary>Set for several choices: one bit per option; 0 is an explicit « none ».</summary>
    public long? Mask => _what == IsMask ? _figure : null;

    public bool IsEmpty => _what is null;

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

    public static FieldValue Of(DateOnly? date) => date is { } day ? new(IsDate, day.DayNumber) : Empty;
    public static FieldValue Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new(text, 0);
    public static FieldValue Of(long? mask) => mask is { } bits ? new(IsMask, bits) : Empty;
}
