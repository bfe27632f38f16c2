using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Budgets.Payments;

public static class PayableFacts
{
    extension(AppDb db)
    {
        /// <summary>The countable facts of a project, and those of the same persons in the other projects: what counts towards a target counts here (devices, months of connection).</summary>
        public async Task<IReadOnlyList<CountableFact>> FactsToPay(Programme programme, long projectId, CancellationToken stop)
        {
            var (devices, months) = (programme.CountedDevices, programme.MinimumConnectionMonths);
            var journeys = db.Journeys.AsNoTracking().Where(journey => journey.ProgrammeId == programme.Id).Counted();
            var own = journeys.Where(journey => journey.ProjectId == projectId);
            var rows = await journeys.Where(journey => journey.ProjectId == projectId || own.Any(mine => mine.RootPersonId == journey.RootPersonId)).OrderBy(journey => journey.Id).Select(journey => new
            {
                journey.Id,
                journey.PublicId,
                journey.Number,
                journey.ProjectId,
                journey.RootPersonId,
                journey.Progress.DiagnosedOn,
                HasComputer = journey.Handovers.Any(handover => handover.Device == DeviceKind.Computer || devices.Contains(handover.Device)),
                ComputerOn = journey.Handovers.Where(handover => handover.Device == DeviceKind.Computer || devices.Contains(handover.Device)).Min(handover => handover.On),
                HasConnection = journey.ConnectionGrants.Any(grant => grant.Months == null || grant.Months >= months),
                ConnectionOn = journey.ConnectionGrants.Where(grant => grant.Months == null || grant.Months >= months).Min(grant => grant.On),
                HasSat = journey.Certifications.Any(certification => certification.Taken == "yes"),
                SatOn = journey.Certifications.Where(certification => certification.Taken == "yes").Min(certification => certification.On),
            }).ToListAsync(stop);
            return [.. rows.SelectMany(row => new (CountedFact Fact, bool Is, DateOnly? On)[]
                {
                    (CountedFact.Diagnosis, row.DiagnosedOn is not null, row.DiagnosedOn), (CountedFact.Computer, row.HasComputer, row.ComputerOn), (CountedFact.Connection, row.HasConnection, row.ConnectionOn), (CountedFact.Certification, row.HasSat, row.SatOn),
                }.Where(fact => fact.Is).Select(fact => new CountableFact(row.Id, row.PublicId, row.Number, row.ProjectId, row.RootPersonId, fact.Fact, fact.On)))];
        }
    }
}
