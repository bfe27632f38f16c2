using System.Globalization;
using System.Text;

namespace Jalons.Core.Diagnoses.Appointments;

/// <summary>An appointment as a calendar file (iCalendar, RFC 5545). It names nobody: calendars are shared.</summary>
public static class CalendarFile
{
    private const int LineBytes = 75;

    /// <param name="title">What the calendar shows (« Rendez-vous EE-0214 »).</param>
    public static string Of(Appointment appointment, string title, DateTime now)
    {
        var lines = new[]
        {
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Jalons//FR", $"METHOD:{(appointment.CancelledAt is null ? "PUBLISH" : "CANCEL")}", "BEGIN:VEVENT",
            $"UID:{appointment.PublicId}@jalons", $"SEQUENCE:{appointment.Sequence}", $"DTSTAMP:{Utc(now)}", $"DTSTART:{Utc(appointment.At)}", $"DTEND:{Utc(appointment.At.AddMinutes(appointment.Minutes))}",
            $"SUMMARY:{Escaped(title)}", $"LOCATION:{Escaped(appointment.Place ?? "")}", $"STATUS:{(appointment.CancelledAt is null ? "CONFIRMED" : "CANCELLED")}", "END:VEVENT", "END:VCALENDAR",
        };
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
