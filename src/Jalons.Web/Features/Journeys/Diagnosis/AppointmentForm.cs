using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.Diagnoses.Appointments;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Journeys.Diagnosis;

/// <summary>A day and an hour, a place or a telephone, who receives.</summary>
public sealed partial class AppointmentForm
{
    private const int UsualMinutes = 60;

    [Display(Name = "Jour"), Required(ErrorMessage = "Indiquez le jour.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Heure"), Required(ErrorMessage = "Indiquez l’heure.")]
    public string? Hour { get; set; }

    [Display(Name = "Durée"), Required(ErrorMessage = "Indiquez la durée."), Range(5, 480, ErrorMessage = "Entre {1} et {2} minutes.")]
    public int? Minutes { get; set; }

    [Display(Name = "Comment ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public AppointmentMode? Mode { get; set; }

    [Display(Name = "Lieu, ou lien de la visio"), StringLength(Appointment.PlaceMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Place { get; set; }

    [Display(Name = "Avec qui ?"), Required(ErrorMessage = "Dites qui la reçoit."), StringLength(120, ErrorMessage = "Au plus {1} caractères.")]
    public string? With { get; set; }

    public static readonly IReadOnlyList<Choice> Modes =
        [new(nameof(AppointmentMode.OnSite), "Sur place"), new(nameof(AppointmentMode.Phone), "Par téléphone"), new(nameof(AppointmentMode.Video), "En visio")];

    public static AppointmentForm Of(Appointment? known, string zone, string who)
    {
        if (known is null) return new() { Minutes = UsualMinutes, With = who };

        var local = TimeZoneInfo.ConvertTimeFromUtc(known.At, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return new() { On = DateOnly.FromDateTime(local), Hour = local.ToString("HH:mm", CultureInfo.InvariantCulture), Minutes = known.Minutes, Mode = known.Mode, Place = known.Place, With = known.With };
    }

    /// <summary>The instant meant; null with its sentence when the hour cannot be read (« 14 h 30 », « 14:30 », « 9h »).</summary>
    public (DateTime? At, string? Refusal) Instant(string zone)
    {
        if (On is not { } day || Hour is null) return default;
        if (HourAndMinutes().Match(Hour.Trim()) is not { Success: true } match) return (null, "Écrivez l’heure comme 14 h 30.");

        var minutes = match.Groups["m"].Length == 0 ? 0 : int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
        var hours = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        return hours < 24 && minutes < 60
            ? (TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(new(hours, minutes)), TimeZoneInfo.FindSystemTimeZoneById(zone)), null)
            : (null, "Cette heure n’existe pas. Vérifiez-la.");
    }

    public void WriteTo(Appointment appointment, DateTime at)
    {
        (appointment.At, appointment.Minutes, appointment.Mode) = (at, Minutes!.Value, Mode!.Value);
        (appointment.Place, appointment.With) = (string.IsNullOrWhiteSpace(Place) ? null : Place.Trim(), With!.Trim());
        (appointment.RemindedAt, appointment.Sequence) = (null, appointment.Id == 0 ? 0 : appointment.Sequence + 1);
    }

    [GeneratedRegex(@"^(?<h>\d{1,2})\s*(?:[h:]\s*(?<m>\d{2})?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex HourAndMinutes();
}
