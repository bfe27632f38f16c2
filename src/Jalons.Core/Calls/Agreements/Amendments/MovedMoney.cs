using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Agreements.Amendments;

/// <summary>The money that signed amendments move between projects.</summary>
public static class MovedMoney
{
    extension(AppDb db)
    {
        /// <summary>What the amendments in force on a day add to the grant of each project, in cents; negative where they take away.</summary>
        public async Task<IReadOnlyDictionary<long, long>> MovedAt(long programmeId, DateOnly at, CancellationToken stop)
        {
            var lines = await (from amendment in db.Amendments
                               where amendment.ProgrammeId == programmeId && amendment.SignedOn != null && amendment.InForceFrom <= at
                               from line in amendment.Lines
                               join agreement in db.Agreements on line.AgreementId equals agreement.Id
                               where line.Measure == AmendmentLine.Money
                               select new { agreement.ProjectId, Cents = line.After - line.Before }).ToListAsync(stop);
            return lines.GroupBy(line => line.ProjectId).ToDictionary(same => same.Key, same => same.Sum(line => line.Cents));
        }
    }
}
