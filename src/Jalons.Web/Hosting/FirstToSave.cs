using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Hosting;

/// <summary>Two people on one form: the first to save is written, the second is told.</summary>
internal static class FirstToSave
{
    /// <summary>Saves what a page changed; false when somebody saved the same thing meanwhile, and then nothing of it is written.</summary>
    public static async Task<bool> IsFirstAsync(this AppDb db, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
