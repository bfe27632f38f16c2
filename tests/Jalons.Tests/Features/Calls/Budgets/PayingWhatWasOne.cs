using Jalons.Core.Access;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.People.Doubles;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls.Budgets;

/// <summary>Two files found to be one person, paid for, then found to be two again: what was paid is taken back and given back to the cent.</summary>
public sealed class PayingWhatWasOne(APlaceWithABudget place) : IClassFixture<APlaceWithABudget>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_computer_paid_for_one_person_is_reversed_when_she_is_two_again_and_the_other_is_paid()
    {
        // The file that is kept has no computer of its own day: the double's came first, in the other project.
        var here = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of("Awa", "Keita").ReferredOn("2022-01-03").DiagnosedOn("2022-01-10").GivenAComputerOn("2022-02-14"));
        var there = await place.Database.Has(A.Journey.In(place.Programme, "T6").Of("Hawa", "Keïta").ReferredOn("2022-01-03").DiagnosedOn("2022-02-03").GivenAComputerOn("2022-02-01"));
        var elsewhere = await HasSchedule("T6");

        // Two people: each project is paid for both of its own facts.
        Assert.Equal(397_90, (await Paid(elsewhere)).Sum(line => line.AmountCents));
        var pair = await Decides(here, there, DuplicateDecision.Same);
        var merged = await Draft(elsewhere);
        var reversal = Assert.Single(merged.Lines);
        Assert.Equal((CountedFact.Diagnosis, -150_00L, "La personne a un autre parcours, où ce fait est venu avant : il n’est payé qu’une fois."), (reversal.Fact, reversal.AmountCents, reversal.ReversedBecause));
        Assert.Contains((await Draft(place.Project.Id)).Lines, line => line.JourneyId == here.Id && line.Fact is CountedFact.Diagnosis);
        Assert.DoesNotContain((await Draft(place.Project.Id)).Lines, line => line.JourneyId == here.Id && line.Fact is CountedFact.Computer);
        Assert.Equal(-150_00, (await Paid(elsewhere)).Sum(line => line.AmountCents));

        await Decides(pair, DuplicateDecision.Different);
        var split = Assert.Single((await Draft(elsewhere)).Lines);
        Assert.Equal((CountedFact.Diagnosis, 150_00L, false), (split.Fact, split.AmountCents, split.IsReversal));
        Assert.Contains((await Draft(place.Project.Id)).Lines, line => line.JourneyId == here.Id && line.Fact is CountedFact.Computer);
        await Paid(elsewhere);
        Assert.Equal(397_90, await Accepted(elsewhere));
        Assert.Empty((await Draft(elsewhere)).Lines);
    }

    private async Task<long> HasSchedule(string territory)
    {
        await using var db = place.Database.Open();
        var project = place.Programme.Projects.Single(project => project.TerritoryId == place.Programme.Territories.Single(one => one.Code == territory).Id);
        db.Budgets.Add(new() { ProgrammeId = place.Programme.Id, ProjectId = project.Id, GrantedCents = 187_500_00, OpenedOn = new(2021, 9, 27), Version = 1 });
        for (var rank = 1; rank <= 4; rank++)
            db.Instalments.Add(new() { ProgrammeId = place.Programme.Id, ProjectId = project.Id, Rank = rank, Label = $"Acompte {rank}", Kind = InstalmentKind.OnCounts, AmountCents = 20_000_00, DiagnosisCents = 150_00, ComputerCents = 247_90 });
        await db.SaveChangesAsync(Stop);
        return project.Id;
    }

    private async Task<ListDraft> Draft(long projectId)
    {
        await using var db = place.Database.Open();
        var book = await BudgetBook.Open(db, await db.Projects.SingleAsync(project => project.Id == projectId, Stop), new(2022, 4, 15), Stop);
        return await db.DraftOf(book.Instalments.First(instalment => instalment.HasList && book.ClaimOf(instalment) is null), book, place.Programme, new(2022, 4, 15), Stop);
    }

    /// <summary>The next list signed, accepted whole and paid.</summary>
    private async Task<IReadOnlyList<ClaimLine>> Paid(long projectId)
    {
        await using var db = place.Database.Open();
        var book = await BudgetBook.Open(db, await db.Projects.SingleAsync(project => project.Id == projectId, Stop), new(2022, 4, 15), Stop);
        var instalment = book.Next!;
        var act = new Act { ProgrammeId = place.Programme.Id, Who = "Essais", At = place.Clock.Now.UtcDateTime, Why = "Liste signée", Page = "essais" };
        var claim = (await db.Sign(instalment, await db.DraftOf(instalment, book, place.Programme, new(2022, 4, 15), Stop), "Essais", new(2022, 4, 15), act, Stop))!;
        claim.Examine(claim.Lines.ToDictionary(line => line.Rank, _ => new LineAnswer(true, null)), "Essais", new(2022, 4, 15));
        claim.Pay(Math.Max(0, claim.AcceptedCents), new(2022, 4, 15), null);
        await db.SaveChangesAsync(Stop);
        return claim.Lines;
    }

    private async Task<long> Accepted(long projectId)
    {
        await using var db = place.Database.Open();
        return (await BudgetBook.Open(db, await db.Projects.SingleAsync(project => project.Id == projectId, Stop), new(2022, 4, 15), Stop)).Claims.Sum(claim => claim.AcceptedCents);
    }

    private async Task<long> Decides(Journey one, Journey other, DuplicateDecision decision)
    {
        await using var db = place.Database.Open();
        var people = new[] { one.PersonId, other.PersonId }.Order().ToList();
        var pair = db.Duplicates.Add(new Duplicate { ProgrammeId = place.Programme.Id, FirstId = people[0], SecondId = people[1], Rule = "essais" }).Entity;
        await db.SaveChangesAsync(Stop);
        await Decides(pair.Id, decision);
        return pair.Id;
    }

    private async Task Decides(long pair, DuplicateDecision decision)
    {
        await using var db = place.Database.Open();
        var act = new Act { ProgrammeId = place.Programme.Id, Who = "Essais", At = place.Clock.Now.UtcDateTime, Why = "Double", Page = "essais" };
        Assert.Null(await db.Decide(await db.Duplicates.SingleAsync(known => known.Id == pair, Stop), decision, place.Programme, act, Stop));
    }
}
