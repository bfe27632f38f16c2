using Jalons.Core.Exchange.Calendars;

namespace Jalons.Core.Diagnoses.Appointments;

/// <summary>When and where the person is met for the diagnosis (rendez-vous).</summary>
public sealed class Appointment
{
    public const int PlaceMaxLength = 200;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long JourneyId { get; set; }
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public DateTime At { get; set; }
    public int Minutes { get; set; }
    public AppointmentMode Mode { get; set; }

    /// <summary>Address, room, or link of the video call.</summary>
    public string? Place { get; set; }

    /// <summary>Who receives the person.</summary>
    public required string With { get; set; }
    public DateTime? CancelledAt { get; set; }

    /// <summary>When the person was reminded by mail; null before, or without an address.</summary>
    public DateTime? RemindedAt { get; set; }

    /// <summary>Raised at each change, so that calendars replace the event.</summary>
    public int Sequence { get; set; }

    public CalendarEvent ToEvent(string title) => new(PublicId, At, Minutes, title) { Place = Place, Sequence = Sequence, IsCancelled = CancelledAt is not null };
}

public enum AppointmentMode { OnSite, Phone, Video }
