using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Programmes;

public static class ProgrammeQueries
{
    /// <summary>The programme with its territories, targets, lists, organisations and projects, in their order; the towns are left out (see <see cref="Commune"/>).</summary>
    public static async Task<Programme?> LoadProgramme(this AppDb db, long id, CancellationToken stop)
    {
        var programme = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(programme => programme.Id == id, stop);
        if (programme is null) return null;

        programme.Territories.AddRange(await db.Territories.AsNoTracking().Where(row => row.ProgrammeId == id).OrderBy(row => row.Rank).ThenBy(row => row.Id).ToListAsync(stop));
        programme.Targets.AddRange(await db.Targets.AsNoTracking().Where(row => row.ProgrammeId == id).OrderBy(row => row.From).ThenBy(row => row.Id).ToListAsync(stop));
        programme.ListItems.AddRange(await db.ListItems.AsNoTracking().Where(row => row.ProgrammeId == id).OrderBy(row => row.List).ThenBy(row => row.Bit).ToListAsync(stop));
        programme.Organisations.AddRange(await db.Organisations.AsNoTracking().Where(row => row.ProgrammeId == id).OrderBy(row => row.Id).ToListAsync(stop));
        programme.Projects.AddRange(await db.Projects.AsNoTracking().Where(row => row.ProgrammeId == id).OrderBy(row => row.Id).ToListAsync(stop));
        return programme;
    }
}
