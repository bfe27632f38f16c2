using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Studies.Places;

/// <summary>What became of a file of outlines: towns read, created, updated, unchanged; towns of elsewhere; towns of the programme that still have none.</summary>
public sealed record OutlineOutcome(int Read, int Created, int Updated, int Unchanged, int Elsewhere, IReadOnlyList<string> Without)
{
    /// <summary>« 40 communes lues : 40 créées… »</summary>
    public string Words => $"{Read} communes lues : {Created} créées, {Updated} mises à jour, {Unchanged} inchangées{(Elsewhere > 0 ? $" ; {Elsewhere} d’ailleurs, laissées" : "")}{(Without.Count > 0 ? $". Sans contour, donc sans carte : {string.Join(", ", Without)}" : "")}.";
}

/// <summary>Keeps the outlines of the programme's towns. The same file again changes nothing.</summary>
public static class OutlineImport
{
    extension(AppDb db)
    {
        /// <returns>Null when the file is not a GeoJSON of the programme's towns: nothing is kept.</returns>
        public async Task<OutlineOutcome?> ImportOutlines(Programme programme, Stream content, string source, Act act, CancellationToken stop)
        {
            var communes = (await db.Communes.AsNoTracking().Where(commune => commune.ProgrammeId == programme.Id).OrderBy(commune => commune.Id).ToListAsync(stop)).DistinctBy(commune => commune.InseeCode).ToDictionary(commune => commune.InseeCode, commune => commune.Name);
            if (GeoJson.Read(content) is not { } read || read.Keys.All(code => !communes.ContainsKey(code))) return null;

            var known = await db.TownOutlines.Where(outline => outline.ProgrammeId == programme.Id).ToDictionaryAsync(outline => outline.InseeCode, stop);
            var (created, updated) = (0, 0);
            foreach (var (code, rings) in read.Where(town => communes.ContainsKey(town.Key)))
            {
                if (!known.TryGetValue(code, out var outline)) { db.TownOutlines.Add(known[code] = new() { ProgrammeId = programme.Id, InseeCode = code, Rings = rings, Source = source }); created++; }
                else if ((outline.Rings, outline.Source) != (rings, source)) { (outline.Rings, outline.Source) = (rings, source); updated++; }
            }
            if (created + updated > 0) db.Acts.Add(act);
            await db.SaveChangesAsync(stop);
            var here = read.Keys.Count(communes.ContainsKey);
            return new(here, created, updated, here - created - updated, read.Count - here, [.. communes.Where(commune => !known.ContainsKey(commune.Key)).Select(commune => commune.Value).Order(StringComparer.Ordinal)]);
        }
    }
}
