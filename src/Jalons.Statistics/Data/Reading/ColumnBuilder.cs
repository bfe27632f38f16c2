using System.Globalization;
using System.Text;

namespace Jalons.Statistics.Data;

/// <summary>Gathers cells, one per row, into a column; an empty cell is a missing value.</summary>
public abstract class ColumnBuilder(string name)
{
    private static readonly UTF8Encoding Strict = new(false, true);

    public string Name { get; } = name;

    /// <summary>Adds the next row's cell. Throws <see cref="StudyDataException"/> when the cell cannot be read as this kind of value.</summary>
    public abstract void Add(ReadOnlySpan<char> cell);

    /// <summary>Adds the next row's cell as a file has it.</summary>
    public virtual void Add(ReadOnlySpan<byte> utf8) => Add(Text(utf8).AsSpan());

    /// <summary>Adds the next row's value as a database or an object gives it; null is missing.</summary>
    public virtual void Add(object? value) => Add(Convert.ToString(value, CultureInfo.InvariantCulture));

    /// <summary>Text of a cell. Throws <see cref="StudyDataException"/> when it is not UTF-8, rather than mixing up accented letters.</summary>
    protected string Text(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Strict.GetString(utf8);
        }
        catch (DecoderFallbackException malformed)
        {
            throw new StudyDataException($"La variable « {Name} » n'est pas écrite en UTF-8 : enregistrer le fichier en « CSV UTF-8 ».", malformed);
        }
    }

    /// <summary>Ends the column. The builder gives its memory away and is not used again.</summary>
    public abstract Column Build();
}
