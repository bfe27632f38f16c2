using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading.Choices;
using Jalons.Core.Exchange.Reading.Places;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Reading;

/// <summary>Reads the cells of one field, by the rules of its type. The same words are read once: a column repeats a few wordings.</summary>
public abstract class ValueReader
{
    private const int Remembered = 4096;
    private readonly Dictionary<string, CellReading> _known = new(StringComparer.Ordinal);

    /// <param name="scale">What figures mean in a column of levels; null when nobody said it.</param>
    public static ValueReader For(Field field, ReadingContext context, LevelScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(context);
        return field.Type switch
        {
            FieldType.Date => new DateReader(field.Code, context),
            FieldType.Choice => new ChoiceReader(OptionMatcher.Of(field, context), field.HasLevels, scale),
            FieldType.MultiChoice => new MultiChoiceReader(OptionMatcher.Of(field, context)),
            FieldType.Email => new EmailReader(),
            FieldType.Phone => new PhoneReader(),
            FieldType.Department => new DepartmentReader(),
            FieldType.Commune => new CommuneReader(context.Communes),
            FieldType.LongText => new TextReading(isLong: true, isFree: true),
            _ => new TextReading(isLong: false, isFree: !field.IsIdentity),
        };
    }

    public CellReading Read(in Cell cell)
    {
        if (cell.IsBlank) return CellReading.Nothing;
        if (cell.Kind == CellKind.Error) return CellReading.No(ProblemCode.FormulaError, $"La formule de la cellule n'a pas de résultat ({cell.Text}).");
        if (cell.Kind != CellKind.Text) return ReadTyped(cell);
        if (!Remembers) return ReadText(cell.Text!);
        if (_known.TryGetValue(cell.Text!, out var known)) return known;

        if (_known.Count >= Remembered) _known.Clear();
        return _known[cell.Text!] = ReadText(cell.Text!);
    }

    /// <summary>False for values that hardly repeat.</summary>
    protected virtual bool Remembers => true;

    protected virtual CellReading ReadTyped(in Cell cell) => ReadText(cell.ToString());

    protected abstract CellReading ReadText(string text);
}
