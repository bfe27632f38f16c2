using Jalons.Core.Access;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Diagnoses.Appointments;

/// <summary>Recalls an appointment to the person by mail, on the working day before; who has no address is called by the team.</summary>
public static class AppointmentReminders
{
    extension(AppDb db)
    {
        /// <summary>Adds the reminders of the day; the caller saves.</summary>
        public async Task RemindAppointments(Programme programme, DateOnly today, DateTime now, CancellationToken stop)
        {
            if (!today.IsWorkingDay) return;

            var until = today.AddDays(1).PlusWorkingDays(0);
            var last = until.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(12);
            var due = await (from appointment in db.Appointments
                             join journey in db.Journeys on appointment.JourneyId equals journey.Id
                             join person in db.People on journey.PersonId equals person.Id
                             from sheet in db.ContactSheets.Where(sheet => sheet.JourneyId == journey.Id).DefaultIfEmpty()
                             where appointment.ProgrammeId == programme.Id && appointment.CancelledAt == null && appointment.RemindedAt == null && appointment.At > now && appointment.At < last && person.Email != null
                             orderby appointment.Id
                             select new { Appointment = appointment, person.Email, Sheet = sheet }).ToListAsync(stop);
            foreach (var one in due.Where(one => one.Sheet is not { AllowsMail: false } && programme.DayOf(one.Appointment.At) <= until))
            {
                one.Appointment.RemindedAt = now;
                db.Acts.Add(new Act { ProgrammeId = programme.Id, JourneyId = one.Appointment.JourneyId, Who = "Jalons", At = now, Why = "Rappel du rendez-vous envoyé", Page = "/programme" });
                db.Post(new()
                {
                    ProgrammeId = programme.Id,
                    To = one.Email!,
                    Subject = "Rappel de votre rendez-vous",
                    Body = $"Bonjour,\n\nNous vous attendons {one.Appointment.InWords(programme)}.\n\nSi vous ne pouvez pas venir, prévenez l'équipe qui vous accompagne.\n",
                    WrittenAt = now,
                }, "Jalons");
            }
        }
    }

    extension(Appointment appointment)
    {
        /// <summary>« le 22/04/2022 à 14 h 00, à la médiathèque ».</summary>
        public string InWords(Programme programme)
        {
            var local = TimeZoneInfo.ConvertTimeFromUtc(appointment.At, TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone));
            var where = appointment.Mode switch
            {
                AppointmentMode.Phone => "par téléphone",
                AppointmentMode.Video => appointment.Place is { } link ? $"en visio : {link}" : "en visio, par un lien que l'équipe vous enverra",
                _ => appointment.Place is { } place ? $"ici : {place}" : "à l'adresse donnée par l'équipe",
            };
            return $"le {local.Day:00}/{local.Month:00}/{local.Year} à {local.Hour} h {local.Minute:00}, {where}";
        }
    }
}
