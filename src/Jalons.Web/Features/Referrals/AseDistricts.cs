using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Referrals;

/// <summary>The circonscriptions of the ASE as a list that forms offer.</summary>
internal static class AseDistricts
{
    /// <summary>The programme's lists and its circonscriptions, by name.</summary>
    public static async Task<Lists> ListsWith(AppDb db, Programme programme, CancellationToken stop)
    {
        var districts = await db.Set<AseDistrict>().AsNoTracking().Where(district => district.ProgrammeId == programme.Id).OrderBy(district => district.Name).ToListAsync(stop);
        return Lists.For([.. programme.ListItems, .. districts.Select((district, rank) => new ListItem { List = "ase_districts", Code = district.Name, Label = district.Name, Bit = rank })]);
    }
}
