using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports;

/// <summary>What a human chose for the columns of a project's files holds for the next ones.</summary>
internal static class RememberedColumns
{
    private const int Looked = 50;

    /// <summary>The latest choice for each header, from the imports that were carried out.</summary>
    public static async Task<Dictionary<string, string>> ColumnsChosen(this AppDb db, long programmeId, long projectId, CancellationToken stop)
    {
        var imports = await db.Jobs.AsNoTracking().Where(job => job.ProgrammeId == programmeId && job.Kind == ImportInput.Import && job.State == JobState.Done)
            .OrderByDescending(job => job.Id).Take(Looked).ToListAsync(stop);
        return imports.Select(ImportInput.Of).Where(input => input.ProjectId == projectId).SelectMany(input => input.Columns)
            .DistinctBy(choice => choice.Key).ToDictionary();
    }
}
