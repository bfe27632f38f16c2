using Jalons.Core.Calls.Budgets.Payments;

namespace Jalons.Tests.Calls.Budgets;

/// <summary>What a list holds: what is due, once for a person, and what is no longer due.</summary>
public sealed class ListingFacts
{
    private const long Est = 8;
    private const long Plaine = 6;
    private static readonly DateOnly End = new(2022, 3, 31);
    private static readonly CountableFact First = Fact(1, Est, person: 1, "2022-01-10");

    [Fact]
    public void Pays_a_person_once_where_the_fact_came_first()
    {
        CountableFact[] facts = [First, Fact(2, Plaine, person: 1, "2022-02-03")];

        Assert.Equal([150_00], Amounts(List(Est, facts)));
        Assert.Empty(List(Plaine, facts).Lines);
        Assert.Equal(1, List(Plaine, facts).PaidElsewhere);
    }

    [Fact]
    public void Pays_the_journey_opened_first_when_both_are_of_one_day()
        => Assert.Equal([1L], CountableFact.DueTo(Est, [Fact(2, Plaine, 1, "2022-01-10"), First], End).Select(fact => fact.JourneyId));

    [Fact]
    public void Takes_back_what_two_files_of_one_person_were_paid_twice()
    {
        var paid = Paid(Fact(2, Plaine, person: 2, "2022-02-03"));

        var joined = List(Plaine, [First, Fact(2, Plaine, person: 1, "2022-02-03")], paid);
        Assert.Equal([-150_00], Amounts(joined));
        Assert.Contains("payé qu’une fois", joined.Lines[0].ReversedBecause, StringComparison.Ordinal);

        // The two are told apart again: the line comes back.
        var apart = List(Plaine, [First, Fact(2, Plaine, person: 2, "2022-02-03")], [.. paid, .. joined.Lines]);
        Assert.Equal([150_00], Amounts(apart));
    }

    [Fact]
    public void Takes_back_what_is_no_longer_in_the_file()
    {
        var lines = List(Est, [Fact(9, Est, 9, "2022-03-01")], Paid(First)).Lines;

        Assert.Equal([-150_00, 150_00], lines.Select(line => line.AmountCents));
        Assert.Equal("Le fait n’est plus au dossier de ce parcours.", lines[0].ReversedBecause);
    }

    [Fact]
    public void Takes_back_a_fact_whose_day_has_moved_after_the_list()
        => Assert.Equal("La date est maintenant après la fin de la liste.", List(Est, [First with { On = new(2022, 4, 2) }], Paid(First)).Lines[0].ReversedBecause);

    [Fact]
    public void Pays_nothing_twice_and_nothing_without_a_day()
    {
        Assert.Empty(List(Est, [First], Paid(First)).Lines);
        var undated = List(Est, [First with { On = null }]);
        Assert.Equal((0, 1), (undated.Lines.Count, undated.Undated));
        Assert.Empty(List(Est, [Fact(3, Est, 3, "2022-04-01")]).Lines);
        Assert.Empty(List(Est, [First with { Fact = CountedFact.Computer }]).Lines);   // no price in this instalment
    }

    [Fact]
    public void Has_one_hash_for_the_same_rows_and_another_when_one_changes()
    {
        Assert.Equal(List(Est, [First]).Hash, List(Est, [First]).Hash);
        Assert.NotEqual(List(Est, [First]).Hash, List(Est, [First with { On = new(2022, 1, 11) }]).Hash);
        Assert.Equal(64, List(Est, [First]).Hash.Length);
    }

    private static ListDraft List(long project, CountableFact[] facts, IEnumerable<ClaimLine>? paid = null)
        => ListDraft.Of(new() { ProjectId = project, Label = "Premier acompte", Kind = InstalmentKind.OnCounts, DiagnosisCents = 150_00 }, End, 0, facts, paid ?? []);

    private static ClaimLine[] Paid(CountableFact fact)
        => [new() { JourneyId = fact.JourneyId, Number = fact.Number, Fact = fact.Fact, On = fact.On, AmountCents = 150_00, IsAccepted = true }];

    private static IEnumerable<long> Amounts(ListDraft list) => list.Lines.Select(line => line.AmountCents);

    private static CountableFact Fact(long journey, long project, long person, string on)
        => new(journey, Guid.Empty, $"N-{journey:0000}", project, person, CountedFact.Diagnosis, DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
