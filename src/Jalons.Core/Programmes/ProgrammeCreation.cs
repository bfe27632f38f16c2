using Jalons.Core.Access;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals;
using Jalons.Core.Studies.References;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Programmes;

/// <summary>Opens a programme in the database from its file.</summary>
public static class ProgrammeCreation
{
    extension(ProgrammeFile file)
    {
        /// <summary>Writes the programme, its territories, towns, targets, lists and projects, under one act.</summary>
        /// <exception cref="ProgrammeRefusal">A programme with this code exists already.</exception>
        public async Task<Programme> Create(AppDb db, string who, DateTime at, CancellationToken stop = default)
        {
            if (await db.Programmes.AnyAsync(programme => programme.Code == file.Code, stop))
                throw new ProgrammeRefusal([$"Le programme « {file.Code} » existe déjà."]);

            await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
            var programme = file.ToProgramme();
            db.Programmes.Add(programme);
            await db.SaveChangesAsync(stop);

            file.FillTerritories(programme);
            db.Benchmarks.AddRange(KnownBenchmarks.For(programme));
            db.DiagnosisGrids.Add(FirstGrid.For(programme.Id, who, at));
            db.PlanRules.Add(FirstRules.For(programme.Id, who, at));
            db.StructureKinds.AddRange(StructureKinds.ForANewProgramme(programme.Id));
            await db.SaveChangesAsync(stop);
            var (obligations, reports) = FirstObligations.Of(file, programme);
            db.Obligations.AddRange(obligations);
            db.ProjectReports.AddRange(reports);
            db.Acts.Add(new Act { ProgrammeId = programme.Id, Who = who, At = at, Why = "Programme créé", Page = "jalons programme create" });
            await db.SaveChangesAsync(stop);
            if (transaction is not null) await transaction.CommitAsync(stop);
            return programme;
        }

        private Programme ToProgramme()
        {
            var programme = new Programme
            {
                Code = file.Code,
                Name = file.Name,
                Institution = file.Institution,
                DepartmentCode = file.Department,
                TimeZone = file.TimeZone,
                StartsOn = file.Calendar.StartsOn,
                StartLabel = file.Calendar.StartLabel,
                DiagnosisDeadline = file.Calendar.DiagnosisDeadline,
                DataUntil = file.Calendar.DataUntil,
                EvaluationStartsOn = file.Calendar.EvaluationStartsOn,
                EvaluationEndsOn = file.Calendar.EvaluationEndsOn,
                EnvelopeCents = Cents(file.Envelope),
                MinimumConnectionMonths = file.MinimumConnectionMonths,
                Schedule = file.Schedule,
                Thresholds = file.Thresholds,
                Allowances = file.Allowances,
                CountedDevices = [.. file.CountedDevices],
                NoticeLanguages = [.. file.NoticeLanguages],
                RequiresAgreement = file.RequiresAgreement,
            };
            programme.Territories.AddRange(file.Territories.Select((territory, rank) => new Territory
            {
                Code = territory.Code,
                Name = territory.Name,
                Siren = territory.Siren,
                Colour = territory.Colour,
                Rank = rank,
                EnvelopeCents = Cents(territory.Envelope),
            }));
            programme.Organisations.AddRange(file.Organisations.Select(name => new Organisation { Name = name }));
            programme.ListItems.AddRange(file.Lists.SelectMany(list => list.Value.Select(entry => Item(list.Key, entry))));
            return programme;
        }

        private void FillTerritories(Programme programme)
        {
            var territories = programme.Territories.ToDictionary(territory => territory.Code, territory => territory.Id);
            var organisations = programme.Organisations.ToDictionary(organisation => organisation.Name, organisation => organisation.Id);
            programme.Targets.AddRange(file.Targets.SelectMany(target => TargetsOf(target, territories, programme.StartsOn)));
            programme.AseDistricts.AddRange(file.AseDistricts.Select(district => new AseDistrict { Code = district.Name, Name = district.Name, TerritoryId = territories[district.Territory] }));
            programme.Communes.AddRange(file.Communes.SelectMany(communes => communes.Towns.Select(town => Commune(town, communes.Vintage, territories[town.Territory]))));
            programme.Projects.AddRange(file.Projects.Select(project => new Project
            {
                TerritoryId = territories[project.Territory],
                Name = project.Name,
                Prefix = project.Prefix,
                LeadOrganisationId = organisations[project.Lead],
            }));
        }
    }

    private static long Cents(decimal euros) => (long)decimal.Round(euros * 100);

    private static ListItem Item(string list, ListEntry entry) => new()
    {
        List = list,
        Bit = entry.Bit,
        Code = entry.Code,
        Label = entry.Label,
        Aliases = entry.Aliases is { Count: > 0 } aliases ? string.Join(" | ", aliases) : null,
        IsOffered = entry.Offered,
    };

    private static IEnumerable<Target> TargetsOf(TargetEntry entry, Dictionary<string, long> territories, DateOnly from)
        => territories
            .Select(territory => (Id: (long?)territory.Value, Value: entry.Territories?.TryGetValue(territory.Key, out var own) == true ? own : entry.PerTerritory))
            .Append((Id: null, Value: entry.Department))
            .Select(aim => new Target { Indicator = entry.Indicator, TerritoryId = aim.Id, Value = aim.Value, Kind = entry.Kind, DueOn = entry.DueOn, From = from });

    private static Commune Commune(TownEntry town, int vintage, long territoryId) => new()
    {
        InseeCode = town.Insee,
        Name = town.Name,
        Vintage = vintage,
        TerritoryId = territoryId,
        Population = town.Population,
        PostalCodes = string.Join(' ', town.PostalCodes),
        FormerNames = town.FormerNames is { Count: > 0 } former ? string.Join(';', former) : null,
    };
}
