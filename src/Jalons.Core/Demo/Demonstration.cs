using Jalons.Core.Access;
using Jalons.Core.Demo.Budgets;
using Jalons.Core.Demo.Call;
using Jalons.Core.Demo.Governing;
using Jalons.Core.Demo.Lives;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Demo;

/// <summary>The reference programme with fictitious people (evaluation, section 7), as it stood on a day. The same day gives the same people, facts and addresses.</summary>
public static class Demonstration
{
    /// <summary>The day that the demonstration takes place, unless another one is asked for.</summary>
    public static readonly DateOnly DefaultDay = new(2022, 4, 15);

    /// <summary>The day after which nothing more happens in the fictitious data.</summary>
    public static readonly DateOnly LastDay = OpenDays.End;

    private const string Why = "Données de démonstration";
    private const string Who = "Démonstration";
    private const ulong Seed = 93;
    private const ulong IdentifierStream = 10;

    extension(AppDb db)
    {
        /// <summary>The day of the demonstration that this database holds; null when it holds none.</summary>
        /// <exception cref="ProgrammeRefusal">The database holds a real programme of that name.</exception>
        public async Task<DateOnly?> DemonstrationDay(CancellationToken stop = default)
        {
            var programme = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(programme => programme.Code == ProgrammeFile.Reference, stop);
            if (programme is null) return null;
            if (!programme.IsFictitious) throw new ProgrammeRefusal([$"Cette base contient déjà le programme « {programme.Code} », qui n'est pas une démonstration. Choisissez un autre dossier avec --data."]);

            var at = await db.Acts.Where(act => act.ProgrammeId == programme.Id && act.Why == Why).MinAsync(act => act.At, stop);
            return DateOnly.FromDateTime(at);
        }

        /// <summary>Writes the programme, its personas and all that was known <paramref name="until"/> a day, in one transaction and under one act.</summary>
        public async Task<Programme> CreateDemonstration(DateOnly until, CancellationToken stop = default)
        {
            var identifiers = new Pcg(Seed, IdentifierStream);
            var at = until.ToDateTime(new TimeOnly(6, 0), DateTimeKind.Utc);
            var file = ProgrammeFile.BuiltIn();
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var programme = await file.Create(db, Who, at, stop);
            programme.IsFictitious = true;
            var act = new Act { PublicId = identifiers.Identifier(at), ProgrammeId = programme.Id, Who = Who, At = at, Why = Why, Page = "jalons demo" };
            db.Acts.Add(act);
            await db.AddPersonas(programme, at, stop);
            await db.SaveChangesAsync(stop);
            await db.AddDemands(programme, at, identifiers, stop);
            await db.AddCall(programme, until, stop);
            await db.AddCommittees(programme, at, stop);
            await db.SettleDeadlines(programme, at, stop);
            db.AddMission(programme, until);
            db.AddReferencePopulations(programme);
            await db.SaveChangesAsync(stop);
            await db.AddAgreements(programme, until, stop);
            programme.NameActors();
            await db.SaveChangesAsync(stop);

            var lives = LifeBook.Write(file).Where(life => life.IsKnown(until)).ToList();
            var files = FilesOf(lives, programme, until, identifiers);
            db.ChangeTracker.Clear();
            var pairs = lives.Where(life => life.SameAs is not null).Select(life => (files[life.SameAs!], files[life])).ToList();
            await db.WriteFiles([.. lives.Select(life => files[life])], pairs, programme, act.Id, stop);
            await db.AddBudgets(programme, until, stop);
            await db.SendToOffers(programme, stop);
            await db.SettleAddresses(at, stop);
            await transaction.CommitAsync(stop);
            await db.LearnItsRows(stop);
            return programme;
        }
    }

    /// <summary>The journey files known on a day, numbered in the order of the referrals.</summary>
    private static Dictionary<Life, JourneyFile> FilesOf(List<Life> lives, Programme programme, DateOnly until, Pcg identifiers)
    {
        var projects = programme.Territories.ToDictionary(territory => territory.Code, territory => programme.Projects.Single(project => project.TerritoryId == territory.Id));
        var numbers = projects.Keys.ToDictionary(code => code, _ => 0);
        var files = new Dictionary<Life, JourneyFile>(lives.Count);
        foreach (var life in lives)
        {
            var project = projects[life.Territory];
            var journey = new Journey { ProgrammeId = programme.Id, TerritoryId = project.TerritoryId, ProjectId = project.Id, Number = $"{project.Prefix}-{++numbers[life.Territory]:0000}" };
            var file = files[life] = life.FileAt(until, journey);
            file.Person.PublicId = identifiers.Identifier(journey.CreatedAt);
            journey.PublicId = identifiers.Identifier(journey.CreatedAt);
        }
        return files;
    }
}
