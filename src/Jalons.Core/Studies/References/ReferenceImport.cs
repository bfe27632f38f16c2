using System.Globalization;
using Jalons.Core.Access;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Studies.References;

/// <summary>What became of a reference table: lines read, created, updated, unchanged; the lines refused, in French.</summary>
public sealed record ReferenceOutcome(int Read, int Created, int Updated, int Unchanged, IReadOnlyList<string> Refusals);

/// <summary>Reads a table commune × population × year × source (csv, xlsx or ods) and keeps it. One bad line refuses the whole file: half a reference is worse than none.</summary>
public static class ReferenceImport
{
    public static readonly IReadOnlyList<string> Columns = ["code_insee", "population", "annee", "source", "valeur"];

    extension(AppDb db)
    {
        /// <exception cref="TableRefusal">The file is not a table.</exception>
        public async Task<ReferenceOutcome> ImportReferences(Programme programme, Stream content, string name, Act act, CancellationToken stop)
        {
            var communes = await db.Communes.Where(commune => commune.ProgrammeId == programme.Id).Select(commune => commune.InseeCode).Distinct().ToListAsync(stop);
            var (rows, refusals) = Read(programme.Id, content, name, [.. communes]);
            if (refusals.Count > 0) return new(rows.Count + refusals.Count, 0, 0, 0, refusals);

            var (created, updated) = (0, 0);
            foreach (var row in rows)
            {
                var known = await db.ReferencePopulations.SingleOrDefaultAsync(
                    other => other.ProgrammeId == row.ProgrammeId && other.Kind == row.Kind && other.Year == row.Year && other.InseeCode == row.InseeCode, stop);
                if (known is null) { db.ReferencePopulations.Add(row); created++; }
                else if ((known.Value, known.Source) != (row.Value, row.Source)) { (known.Value, known.Source) = (row.Value, row.Source); updated++; }
            }
            if (created + updated > 0) db.Acts.Add(act);
            await db.SaveChangesAsync(stop);
            return new(rows.Count, created, updated, rows.Count - created - updated, []);
        }
    }

    private static (List<ReferencePopulation> Rows, List<string> Refusals) Read(long programmeId, Stream content, string name, HashSet<string> communes)
    {
        var (rows, refusals, seen) = (new List<ReferencePopulation>(), new List<string>(), new HashSet<(string, string, int)>());
        using var table = TableFile.Open(content, name);
        var columns = table.NextRow() ? Places(table.Row) : [];
        var missing = Columns.Where(column => !columns.ContainsKey(column)).ToList();
        if (missing.Count > 0) return ([], [$"Il manque la colonne {string.Join(", ", missing.Select(column => $"« {column} »"))}. Colonnes attendues : {string.Join(" ; ", Columns)}."]);

        while (table.NextRow())
        {
            if (table.Row.Count == 0) continue;

            var texts = Columns.Select(column => table.Row[columns[column]].ToString()?.Trim() ?? "").ToArray();
            var (row, refusal) = Line(programmeId, texts, communes);
            if (row is not null && !seen.Add((row.Kind, row.InseeCode, row.Year))) refusal = "cette commune, cette population et cette année sont déjà plus haut";
            if (refusal is not null) refusals.Add($"Ligne {table.Row.Number} : {refusal}.");
            else rows.Add(row!);
        }
        if (rows.Count == 0 && refusals.Count == 0) refusals.Add("Le fichier ne contient aucune ligne.");
        return (rows, refusals);
    }

    private static Dictionary<string, int> Places(TableRow header)
        => Enumerable.Range(0, header.Count).Select(place => (place, Name: Folding.Words(header[place].ToString()).Replace(' ', '_').ToLowerInvariant()))
            .Where(column => column.Name.Length > 0).DistinctBy(column => column.Name).ToDictionary(column => column.Name, column => column.place);

    private static (ReferencePopulation? Row, string? Refusal) Line(long programmeId, string[] texts, HashSet<string> communes)
    {
        var (insee, kind, year, source, value) = (texts[0], texts[1].ToLowerInvariant(), texts[2], texts[3], texts[4].Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).Replace(',', '.'));
        if (!communes.Contains(insee)) return (null, $"le code INSEE « {insee} » n’est pas celui d’une commune du programme");
        if (ReferenceKinds.All.Find(kind) is null) return (null, $"la population « {texts[1]} » n’est pas connue ; possibles : {string.Join(", ", ReferenceKinds.All.Options.Select(option => option.Code))}");
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var on) || on is < 1990 or > 2100) return (null, $"l’année « {year} » n’en est pas une");
        if (source.Length == 0) return (null, "la source manque");
        if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return (null, $"la valeur « {texts[4]} » n’est pas un nombre");
        return (new() { ProgrammeId = programmeId, InseeCode = insee, Kind = kind, Year = on, Source = source, Value = number }, null);
    }
}
