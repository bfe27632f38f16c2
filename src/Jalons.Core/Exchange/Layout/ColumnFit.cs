using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Do the values under a header look like those of a field? Tells apart two fields that share a header.</summary>
internal sealed class ColumnFit(ReadingContext context)
{
    private const int Looked = 60;
    private readonly Dictionary<string, ValueReader> _readers = [];
    private readonly IReadOnlyDictionary<string, string> _towns = context.Communes.Codes;

    /// <summary>Share of the values that the field can read, from 0 to 1; 1 when there is nothing to judge by.</summary>
    public double Of(Field field, IReadOnlyList<Cell> values)
    {
        if (field.Type is FieldType.Text or FieldType.LongText) return OfText(values);
        if (!_readers.TryGetValue(field.Code, out var reader)) _readers[field.Code] = reader = ValueReader.For(field, context);

        var (told, read) = (0, 0);
        foreach (var value in values.Take(Looked))
        {
            var reading = reader.Read(value);
            if (reading.Problem is null && reading.Value.IsEmpty) continue;
            told++;
            if (IsRead(field, reading)) read++;
        }
        return told == 0 ? 1 : (double)read / told;
    }

    // Any words may be a town from elsewhere: only those of the programme tell a column of towns.
    private bool IsRead(Field field, CellReading reading) =>
        reading.Problem is null ? field.Type is not FieldType.Commune || _towns.Count == 0 || _towns.ContainsKey(reading.Value.Text!) : reading.Problem.Code != ProblemCode.Unreadable;

    /// <summary>True when the values alone tell the field: nearly all are answers of its list, at least two of them other than yes or no.</summary>
    public bool Proves(Field field, IReadOnlyList<Cell> values) =>
        field.IsChoice && Of(field, values) >= 0.9
        && values.Take(Looked).Where(value => value.Kind == CellKind.Text && !Missing.Is(value.Text!) && !Tick.IsYesOrNo(value.Text!)).Select(value => Wording.Fold(value.Text!)).Distinct().Count() >= 2;

    // Words; a column of figures, days or addresses is another field.
    private static double OfText(IReadOnlyList<Cell> values)
    {
        var told = values.Take(Looked).Where(value => !value.IsBlank).ToList();
        return told.Count == 0 ? 1 : 0.9 * told.Count(value => value.Kind == CellKind.Text && value.Text!.Count(char.IsLetter) * 2 > value.Text!.Length && !value.Text!.Contains('@', StringComparison.Ordinal)) / told.Count;
    }

    /// <summary>True for a column of ticks: x, oui, non, 1, 0, VRAI, the answer itself, or nothing.</summary>
    public static bool IsTicks(IReadOnlyList<Cell> values, Option option) => values.All(value => value.IsBlank || Tick.Of(value, option) is not null);
}

/// <summary>A box of a form: ticked, not ticked, or something else.</summary>
internal static class Tick
{
    private static readonly HashSet<string> Yes = ["x", "xx", "oui", "o", "1", "vrai", "true", "yes", "ok", "coche", "cochee"];
    private static readonly HashSet<string> No = ["non", "n", "0", "faux", "false", "no"];

    public static bool IsYesOrNo(string text) => Wording.Fold(text) is var words && (Yes.Contains(words) || No.Contains(words));

    /// <summary>True, false, or null when the cell holds other words. An unticked box is not a « non ».</summary>
    public static bool? Of(in Cell cell, Option option)
    {
        if (cell.IsBlank) return false;
        var words = Wording.Fold(cell.ToString());
        if (Yes.Contains(words) || words == Wording.Fold(option.Label) || option.Aliases.Any(alias => Wording.Fold(alias) == words)) return true;
        return No.Contains(words) || Missing.Is(cell.ToString()) ? false : null;
    }
}
