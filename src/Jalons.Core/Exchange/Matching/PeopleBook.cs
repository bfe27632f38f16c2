namespace Jalons.Core.Exchange.Matching;

/// <summary>Everyone that a file may speak of: finds the person of each row, or opens a new one (RULES R5).</summary>
internal sealed class PeopleBook
{
    /// <summary>Namesakes born the same day, or behind one telephone: beyond this many, the last ones.</summary>
    private const int Compared = 1000;
    private static readonly Shelf[] ByBirth = [Shelf.BirthAndLastName, Shelf.BirthAndFirstName];
    private static readonly Shelf[] ByContact = [Shelf.MobileAndLastName, Shelf.MobileAndFirstName, Shelf.EmailAndLastName, Shelf.EmailAndFirstName];

    private readonly Blocks<KnownPerson> _people = new();
    private readonly Blocks<PersonKeys> _stored = new();
    private readonly List<int> _found = [];
    private readonly SamePerson _same;

    public PeopleBook() => (_same, Near) = (new(Identities), new(Identities, new(Identities)));

    public Identities Identities { get; } = new();

    public NearPeople Near { get; }

    public DeclaredDifferent Different { get; } = new();

    public int Count => _people.Count;

    /// <summary>How many of them the file opens.</summary>
    public int News => _people.Count - _stored.Count;

    public ref KnownPerson this[int person] => ref _people[person];

    /// <summary>The keys of someone whom the database knows.</summary>
    public ref readonly PersonKeys Stored(int person) => ref _stored[this[person].Rank];

    /// <summary>Adds someone whom the database knows.</summary>
    /// <param name="isOurs">Met in the importing project, not only elsewhere.</param>
    public void Add(int identity, in PersonKeys keys, bool isOurs) =>
        Identities.Give(identity, _people.Add(new() { Rank = _stored.Add(keys), IsOurs = isOurs, Elsewhere = -1 }));

    /// <summary>Finds the person of a row: of our project if there is one, else opened, and linked to the same person elsewhere.</summary>
    public int Resolve(int identity)
    {
        var best = BestOf(identity);
        if (best.Ours >= 0 && best.Rule == SameRule.Equal && Identities.SayTheSame(identity, best.As)) Identities.Name(identity, best.Ours, best.Rule);
        else
        {
            if (best.Ours < 0) best.Ours = _people.Add(new() { Rank = News, IsOurs = true, IsNew = true, Elsewhere = best.Elsewhere, ElsewhereRule = best.ElsewhereRule });
            Identities.Give(identity, best.Ours, best.Rule);
        }
        return best.Ours;
    }

    private Match BestOf(int identity)
    {
        var best = new Match();
        foreach (var shelf in ByBirth)
        {
            Weigh(shelf, identity, ref best);
            if (best.Rule == SameRule.Equal) return best;
        }
        foreach (var shelf in ByContact) Weigh(shelf, identity, ref best);
        return NamesAnother(best) ? best with { Ours = -1, Rule = SameRule.None } : best;
    }

    // The row names someone known elsewhere better than it names ours, and a human said that these two are not one.
    private bool NamesAnother(in Match best) =>
        best.Ours >= 0 && best.Elsewhere >= 0 && best.ElsewhereRule < best.Rule && !this[best.Ours].IsNew && Different.Has(Stored(best.Ours).RootId, Stored(best.Elsewhere).RootId);

    // The surest rule wins; between two as sure, the person met last.
    private void Weigh(Shelf shelf, int identity, ref Match best)
    {
        Identities.Find(_found, shelf, identity, Compared);
        foreach (var other in _found)
        {
            var rule = _same.Of(identity, other);
            if (rule == SameRule.None) continue;
            var person = Identities[other].Person;
            if (!this[person].IsOurs) { if (IsSurer(rule, person, best.ElsewhereRule, best.Elsewhere)) (best.Elsewhere, best.ElsewhereRule) = (person, rule); }
            else if (IsBetter(identity, other, rule, person, best)) (best.Ours, best.Rule, best.As) = (person, rule, other);
            if (best.Rule == SameRule.Equal) return;
        }
    }

    // Of two as sure, whoever says the very same words: a row taken back from somebody stays with its own person.
    private bool IsBetter(int identity, int other, SameRule rule, int person, in Match best)
    {
        if (rule != best.Rule || rule == SameRule.Equal || best.As < 0) return IsSurer(rule, person, best.Rule, best.Ours);

        var (now, former) = (Identities.SayTheSame(identity, other), Identities.SayTheSame(identity, best.As));
        return now == former ? person > best.Ours : now;
    }

    private static bool IsSurer(SameRule rule, int person, SameRule than, int whose) => than == SameRule.None || rule < than || (rule == than && person > whose);

    /// <summary>The person of ours whom an identity names best, by which rule and as which identity; and the best one known elsewhere.</summary>
    private record struct Match()
    {
        public int Ours = -1, Elsewhere = -1, As = -1;
        public SameRule Rule, ElsewhereRule;
    }
}
