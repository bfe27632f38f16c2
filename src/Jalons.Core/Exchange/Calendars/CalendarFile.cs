using System.Globalization;
using System.Text;

namespace Jalons.Core.Exchange.Calendars;

/// <summary>Something that happens at an hour, for the calendars of those who come. It names no person followed: calendars are shared.</summary>
/// <param name="Id">The same at each change, so that calendars replace the event.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="Title">What the calendar shows (« Rendez-vous EE-0214 »).</param>
public sealed record CalendarEvent(Guid Id, DateTime At, int Minutes, string Title)
{
    public string? Place { get; init; }
    public string? Description { get; init; }

    /// <summary>Raised at each change.</summary>
    public int Sequence { get; init; }
    public bool IsCancelled { get; init; }
}

/// <summary>An event as a calendar file (iCalendar, RFC 5545).</summary>
public static class CalendarFile
{
    private const int LineBytes = 75;

    public static string Of(CalendarEvent happening, DateTime now)
    {
        var lines = new List<string>
        {
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Jalons//FR", $"METHOD:{(happening.IsCancelled ? "CANCEL" : "PUBLISH")}", "BEGIN:VEVENT",
            $"UID:{happening.Id}@jalons", $"SEQUENCE:{happening.Sequence}", $"DTSTAMP:{Utc(now)}", $"DTSTART:{Utc(happening.At)}", $"DTEND:{Utc(happening.At.AddMinutes(happening.Minutes))}",
            $"SUMMARY:{Escaped(happening.Title)}", $"LOCATION:{Escaped(happening.Place ?? "")}",
        };
        if (happening.Description is { } description) lines.Add($"DESCRIPTION:{Escaped(description)}");
        lines.AddRange([$"STATUS:{(happening.IsCancelled ? "CANCELLED" : "CONFIRMED")}", "END:VEVENT", "END:VCALENDAR"]);
        return string.Concat(lines.SelectMany(Folded).Select(line => line + "\r\n"));
    }

    private static string Utc(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    // A line holds 75 octets at most; the next one begins with a space.
    private static IEnumerable<string> Folded(string line)
    {
        var part = new StringBuilder();
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                yield return part.ToString();
                part.Clear().Append(' ');
                bytes = 1;
            }
            part.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }
        yield return part.ToString();
    }
}
