using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Settings;

/// <summary>Who changed a setting, when, from what to what.</summary>
internal static class SettingJournal
{
    private const int Shown = 20;

    /// <summary>Adds a change to the act, when there is one.</summary>
    public static void Note(this Act act, string setting, string? before, string? after)
    {
        if (before != after) act.Changes.Add(new() { Field = setting, Before = before, After = after });
    }

    /// <summary>The last acts of a page of settings that changed something.</summary>
    public static async Task<IReadOnlyList<Act>> ChangesMadeOn(this AppDb db, long programmeId, string page, CancellationToken stop)
        => await db.Acts.AsNoTracking().Include(act => act.Changes).Where(act => act.ProgrammeId == programmeId && act.Page == page && act.Changes.Any())
            .OrderByDescending(act => act.At).ThenByDescending(act => act.Id).Take(Shown).ToListAsync(stop);
}
