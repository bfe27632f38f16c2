using System.Globalization;

namespace Jalons.Statistics.Data;

/// <summary>Reads days written AAAA-MM-JJ or JJ/MM/AAAA.</summary>
public sealed class DateBuilder(string name) : ColumnBuilder(name)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "dd/MM/yyyy"];
    private readonly GrowingArray<int> _days = new();

    public override void Add(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (cell.IsEmpty) _days.Add(DateColumn.Missing);
        else if (DateOnly.TryParseExact(cell, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) _days.Add(day.DayNumber);
        else throw new StudyDataException($"La variable « {Name} » contient « {cell} », qui n'est pas une date (AAAA-MM-JJ ou JJ/MM/AAAA).");
    }

    public override void Add(object? value)
    {
        if (value is DateOnly day) _days.Add(day.DayNumber);
        else if (value is DateTime time) _days.Add(DateOnly.FromDateTime(time).DayNumber);
        else base.Add(value);
    }

    public override DateColumn Build() => new(Name, _days.ToArray());
}
