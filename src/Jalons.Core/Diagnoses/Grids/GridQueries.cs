using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Diagnoses.Grids;

public static class GridQueries
{
    extension(AppDb db)
    {
        /// <summary>The last grid of a lead organisation, or the programme's where it has none; null when there is no grid at all.</summary>
        public Task<DiagnosisGrid?> CurrentGrid(long programmeId, long? organisationId, CancellationToken stop)
            => db.DiagnosisGrids.AsNoTracking().Where(grid => grid.ProgrammeId == programmeId && (grid.OrganisationId == organisationId || grid.OrganisationId == null))
                .OrderBy(grid => grid.OrganisationId == null ? 1 : 0).ThenByDescending(grid => grid.Version).ThenByDescending(grid => grid.Id).FirstOrDefaultAsync(stop);

        /// <summary>The grid to ask at <paramref name="months"/> months: the one of the diagnosis again, or the current one for the first time.</summary>
        public async Task<DiagnosisGrid?> GridFor(Journey journey, long? organisationId, int months, CancellationToken stop)
        {
            var answers = await db.GridAnswersOf(journey, stop);
            var known = answers.FirstOrDefault(one => one.Months == months) ?? answers.FirstOrDefault();
            return known is null
                ? await db.CurrentGrid(journey.ProgrammeId, organisationId, stop)
                : await db.DiagnosisGrids.AsNoTracking().SingleAsync(grid => grid.Id == known.GridId, stop);
        }

        /// <summary>All that was answered on a journey, the diagnosis first.</summary>
        public Task<List<GridAnswers>> GridAnswersOf(Journey journey, CancellationToken stop)
            => db.GridAnswers.Where(answers => answers.JourneyId == journey.Id).OrderBy(answers => answers.Months).ToListAsync(stop);
    }
}
