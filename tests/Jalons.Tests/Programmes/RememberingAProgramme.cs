using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Programmes;

/// <summary>A programme says by its stamp whether it is still as it was read: any part of it that is saved gives another, and nothing else does.</summary>
public sealed class RememberingAProgramme(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Parts => ["programme", "territory", "target", "list", "organisation", "project"];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Every_part_that_changes_gives_another_stamp(string part)
    {
        var before = (await database.HasProgramme()).Stamp;
        await using var db = database.Open();
        await Change(db, part);

        await db.SaveChangesAsync(Stop);

        var changed = await Stamp();
        Assert.NotEqual(before, changed);
        await Change(db, part);
        db.SaveChanges();   // the other way to save
        Assert.NotEqual(changed, await Stamp());
    }

    [Fact]
    public async Task What_is_added_or_removed_gives_another_stamp()
    {
        var programme = await database.HasProgramme();
        await using var db = database.Open();
        var added = db.Organisations.Add(new Organisation { ProgrammeId = programme.Id, Name = "Les Relais de la Plaine" }).Entity;

        await db.SaveChangesAsync(Stop);

        var known = await Stamp();
        Assert.NotEqual(programme.Stamp, known);
        db.Organisations.Remove(added);
        await db.SaveChangesAsync(Stop);
        Assert.NotEqual(known, await Stamp());
    }

    [Fact]
    public async Task A_change_that_is_given_up_leaves_the_stamp()
    {
        var before = (await database.HasProgramme()).Stamp;
        await using (var db = database.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            await Change(db, "target");
            await db.SaveChangesAsync(Stop);
        }
        await using var other = database.Open();
        await Change(other, "target");
        other.Add(new Territory { ProgrammeId = (await other.Programmes.SingleAsync(Stop)).Id, Code = "T8", Name = "Deux fois le même", Colour = "#000000" });

        await Assert.ThrowsAsync<DbUpdateException>(() => other.SaveChangesAsync(Stop));

        Assert.Equal(before, await Stamp());
    }

    [Fact]
    public async Task People_and_journeys_leave_the_stamp()
    {
        var programme = await database.HasProgramme();

        await database.Has(A.Journey.In(programme, "T8").Of("Awa", "Diallo").ReferredOn("2022-03-01"));

        Assert.Equal(programme.Stamp, await Stamp());
    }

    private async Task<Guid> Stamp()
    {
        await using var db = database.Open();
        return await db.Programmes.Select(programme => programme.Stamp).SingleAsync(Stop);
    }

    private static async Task Change(AppDb db, string part)
    {
        switch (part)
        {
            case "programme": (await db.Programmes.SingleAsync(Stop)).EnvelopeCents++; break;
            case "territory": (await db.Territories.FirstAsync(known => known.Code == "T8", Stop)).EnvelopeCents++; break;
            case "target": (await db.Targets.OrderBy(known => known.Id).FirstAsync(Stop)).Value++; break;
            case "list": (await db.ListItems.OrderBy(known => known.Id).FirstAsync(Stop)).Label += " (revu)"; break;
            case "organisation": (await db.Organisations.OrderBy(known => known.Id).FirstAsync(Stop)).Name += " 93"; break;
            case "project": (await db.Projects.OrderBy(known => known.Id).FirstAsync(Stop)).Name += " (suite)"; break;
            default: throw new ArgumentOutOfRangeException(nameof(part), part, "A part of a programme was expected.");
        }
    }
}
