using System.Globalization;

namespace Jalons.Statistics.Data;

/// <summary>Reads numbers written with a point or a decimal comma, spaces between thousands allowed.</summary>
public sealed class NumericBuilder(string name) : ColumnBuilder(name)
{
    private readonly GrowingArray<double> _values = new();

    public override void Add(ReadOnlySpan<char> cell) => _values.Add(Parse(cell, Name));

    public override void Add(ReadOnlySpan<byte> utf8)
    {
        if (double.TryParse(utf8, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)) _values.Add(value);
        else base.Add(utf8);
    }

    public override void Add(object? value)
    {
        if (value is string text) Add(text.AsSpan());
        else _values.Add(value is null or DBNull ? double.NaN : Convert.ToDouble(value, CultureInfo.InvariantCulture));
    }

    public override NumericColumn Build() => new(Name, _values.ToArray());

    internal static double Parse(ReadOnlySpan<char> cell, string name)
    {
        cell = cell.Trim();
        if (cell.IsEmpty) return double.NaN;
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)) return value;

        var text = cell.ToString().Replace(" ", "").Replace("\u00A0", "").Replace("\u202F", "").Replace(',', '.');
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value)) return value;
        throw new StudyDataException($"La variable « {name} » contient « {cell} », qui n'est pas un nombre.");
    }
}
