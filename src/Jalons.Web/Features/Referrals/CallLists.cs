using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Referrals;

/// <summary>The programme's lists with the two that the call brings: the structures that may refer, and the circonscriptions of the ASE.</summary>
/// <param name="Annexe">What each kind of structure is in the annexe, by code.</param>
public sealed record CallLists(Lists Lists, IReadOnlyDictionary<string, string> Annexe)
{
    public static async Task<CallLists> Of(AppDb db, Programme programme, CancellationToken stop)
    {
        var kinds = await db.StructureKinds.AsNoTracking().Where(kind => kind.ProgrammeId == programme.Id).OrderBy(kind => kind.Rank).ThenBy(kind => kind.Id).ToListAsync(stop);
        var districts = await db.Set<AseDistrict>().AsNoTracking().Where(district => district.ProgrammeId == programme.Id).OrderBy(district => district.Name).ThenBy(district => district.Id).ToListAsync(stop);
        var items = programme.ListItems
            .Concat(kinds.Select((kind, rank) => new ListItem { List = "structure_kinds", Code = kind.Code, Label = kind.Label, Bit = rank, IsOffered = kind.IsOffered }))
            .Concat(districts.Select((district, rank) => new ListItem { List = "ase_districts", Code = district.Code, Label = district.Name, Bit = rank }));
        return new(Lists.For([.. items]), kinds.ToDictionary(kind => kind.Code, kind => kind.AnnexeOption));
    }
}
