using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Diagnoses.Appointments;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Diagnosis;

/// <summary>A day and an hour, a place or a telephone, who receives.</summary>
public sealed class AppointmentForm
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
        var (hour, refusal) = FrenchHourReader.Read(Hour);
        return hour is { } at ? (TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(at), TimeZoneInfo.FindSystemTimeZoneById(zone)), null) : (null, refusal);
    }

    public void WriteTo(Appointment appointment, DateTime at)
    {
        (appointment.At, appointment.Minutes, appointment.Mode) = (at, Minutes!.Value, Mode!.Value);
        (appointment.Place, appointment.With) = (string.IsNullOrWhiteSpace(Place) ? null : Place.Trim(), With!.Trim());
        (appointment.RemindedAt, appointment.Sequence) = (null, appointment.Id == 0 ? 0 : appointment.Sequence + 1);
    }
}
