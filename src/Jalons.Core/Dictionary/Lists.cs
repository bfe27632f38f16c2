using System.Collections.Frozen;
using System.Globalization;
using Jalons.Core.Programmes;

namespace Jalons.Core.Dictionary;

/// <summary>The lists as one programme knows them: those of the annexe, and those that the programme keeps itself (types of training, of certification).</summary>
public sealed class Lists
{
    /// <summary>What stands between several choices of one cell.</summary>
    public const string Separator = " ; ";

    /// <summary>Wording of an explicit « none » (mask 0).</summary>
    public const string None = "Aucun";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private readonly FrozenDictionary<string, Nomenclature> _own;

    private Lists(IEnumerable<ListItem> items)
        => _own = items.GroupBy(item => item.List).ToFrozenDictionary(list => list.Key, Own);

    /// <summary>The lists of the annexe alone: those that belong to a programme are empty.</summary>
    public static Lists OfAnnexe { get; } = new([]);

    /// <summary>The lists of <paramref name="programme"/>, whose list items must be loaded.</summary>
    public static Lists For(Programme programme) => new(programme.ListItems);

    /// <summary>The lists made of <paramref name="items"/>, all of one programme.</summary>
    public static Lists For(IEnumerable<ListItem> items) => new(items);

    /// <summary>The list of <paramref name="field"/> with the programme's own options; null for a field that is not a choice.</summary>
    public Nomenclature? ListOf(Field field)
        => field.List is { BelongsToProgramme: true } list ? _own.GetValueOrDefault(list.Code, list) : field.List;

    /// <summary>The answers of <paramref name="field"/>, in order; none for a field that is not a choice.</summary>
    public IReadOnlyList<Option> OptionsOf(Field field) => ListOf(field)?.Options ?? [];

    /// <summary>The answers that a form proposes: those that the programme offers, and <paramref name="chosen"/> whatever it is.</summary>
    public IEnumerable<Option> OfferedIn(Field field, FieldValue chosen = default)
        => OptionsOf(field).Where(option => option.IsOffered || option.Code == chosen.Text || (option.Mask & (chosen.Mask ?? 0)) != 0);

    /// <summary>« Aucun » is an answer of its own: several may be chosen, and none of the options says it already.</summary>
    public bool AllowsNone(Field field) => field.IsMultiple && !OptionsOf(field).Any(option => option.Exclusive);

    public Option? Find(Field field, string? code) => ListOf(field)?.Find(code);

    /// <summary>A value in words: labels as they were <paramref name="on"/> a day, dates as JJ/MM/AAAA, several choices separated by « ; ». Empty when not known.</summary>
    public string Label(Field field, FieldValue value, DateOnly on)
    {
        if (value.IsEmpty) return "";
        if (value.Date is { } date) return date.ToString("dd/MM/yyyy", French);
        if (value.Mask is { } mask) return mask == 0 ? None : string.Join(Separator, LabelsOf(field, mask, on));
        return Find(field, value.Text)?.LabelAt(on) ?? value.Text!;
    }

    /// <summary>The labels of the options chosen in <paramref name="mask"/>, in the list's order.</summary>
    public IEnumerable<string> LabelsOf(Field field, long mask, DateOnly on)
        => OptionsOf(field).Where(option => (mask & option.Mask) != 0).Select(option => option.LabelAt(on));

    private static Nomenclature Own(IGrouping<string, ListItem> list)
        => new(list.Key, [.. list.OrderBy(item => item.Bit).Select(AsOption)]) { BelongsToProgramme = true };

    private static Option AsOption(ListItem item) => new(item.Code, item.Label, item.Bit)
    {
        IsOffered = item.IsOffered,
        Aliases = item.Aliases?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
    };
}
