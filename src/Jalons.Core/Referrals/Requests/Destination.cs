using Jalons.Core.Exchange.Reading.Places;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals.Requests;

/// <summary>Where a referral goes: by the town, or by the circonscription for a young person followed by the ASE (AMI, note 1).</summary>
/// <param name="Town">The town recognised; null when it is not one of the programme.</param>
/// <param name="Project">The project that receives; null when no territory follows.</param>
public sealed record Destination(Town? Town, Territory? Territory, Project? Project)
{
    public static async Task<Destination> Of(AppDb db, Programme programme, string? city, string? aseDistrict, DateOnly today, CancellationToken stop)
    {
        var communes = await db.Communes.AsNoTracking().Where(commune => commune.ProgrammeId == programme.Id).OrderBy(commune => commune.Id).ToListAsync(stop);
        var vintage = communes.Select(commune => commune.Vintage).Distinct().OrderBy(year => Math.Abs(year - today.Year)).FirstOrDefault();
        communes = communes.FindAll(commune => commune.Vintage == vintage);
        var town = string.IsNullOrWhiteSpace(city) ? null : new CommuneIndex(communes.Select(commune => new Town(commune.InseeCode, commune.Name, commune.PostalCodes.Split(' '), commune.FormerNames?.Split(';')))).Find(city).Town;

        var territoryId = aseDistrict is null
            ? communes.Find(commune => commune.InseeCode == town?.InseeCode)?.TerritoryId
            : await db.Set<AseDistrict>().Where(district => district.ProgrammeId == programme.Id && district.Code == aseDistrict).Select(district => (long?)district.TerritoryId).FirstOrDefaultAsync(stop);
        var territory = programme.Territories.Find(known => known.Id == territoryId);
        return new(town, territory, programme.Projects.Find(project => project.TerritoryId == territory?.Id));
    }
}
