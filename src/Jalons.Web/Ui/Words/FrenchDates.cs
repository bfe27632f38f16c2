using System.Globalization;

namespace Jalons.Web.Ui.Words;

/// <summary>Days as they are said on screen: « 20 janv. 2022 », « Lundi 28 mars », « Dans 27 jours ».</summary>
public static class FrenchDates
{
    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    // Only the months that lose two letters or more are shortened: « avril » and « juillet » stay whole.
    private static readonly string[] Months =
        ["janv.", "févr.", "mars", "avril", "mai", "juin", "juillet", "août", "sept.", "oct.", "nov.", "déc."];

    public static string Brief(DateOnly day) => $"{DayMonth(day)} {day.Year}";

    public static string DayMonth(DateOnly day) => $"{Number(day)} {Months[day.Month - 1]}";

    /// <summary>« Jeudi 24 mars 2022 »: opens a sentence, hence the capital.</summary>
    public static string WithWeekday(DateOnly day) => $"{Weekday(day)} {Number(day)} {Month(day)} {day.Year}";

    /// <summary>« 30 juin 2022 », for running text.</summary>
    public static string Full(DateOnly day) => $"{Number(day)} {Month(day)} {day.Year}";

    /// <summary>« mars 2022 ».</summary>
    public static string OfMonth(DateOnly day) => $"{Month(day)} {day.Year}";

    /// <summary>An instant where the programme runs: « 15 avril 2022 à 10 h 42 ».</summary>
    public static string Moment(DateTime at, string zone)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(zone));
        return $"{Full(DateOnly.FromDateTime(local))} à {local.Hour} h {local.Minute:00}";
    }

    /// <summary>« 10 h 42 », where the programme runs.</summary>
    public static string Hour(DateTime at, string zone)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(zone));
        return $"{local.Hour} h {local.Minute:00}";
    }

    /// <summary>JJ/MM/AAAA, as it is typed.</summary>
    public static string Typed(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The date as a delay: late in days, near by its weekday, then counted, then dated.</summary>
    public static string Due(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        -1 => "1 jour de retard",
        < 0 and var days => $"{-days} jours de retard",
        0 => "Aujourd’hui",
        1 => "Demain",
        <= 7 => $"{Weekday(due)} {Number(due)} {Month(due)}",
        <= 30 and var days => $"Dans {days} jours",
        _ when due.Year == today.Year => DayMonth(due),
        _ => Brief(due),
    };

    private static string Weekday(DateOnly day) => French.TextInfo.ToTitleCase(day.ToString("dddd", French));

    private static string Month(DateOnly day) => day.ToString("MMMM", French);

    private static string Number(DateOnly day) => day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture);
}
