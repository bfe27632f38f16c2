namespace Jalons.Core.Exchange.Matching;

/// <summary>Someone of the programme, met before or in this file.</summary>
internal struct KnownPerson
{
    /// <summary>Key in the database; 0 until written.</summary>
    public long PersonId;

    /// <summary>The person that the programme counts.</summary>
    public long RootId;

    /// <summary>Journey in the project that imports; 0 when there is none yet.</summary>
    public long JourneyId;

    /// <summary>Public identifier of the person counted.</summary>
    public Guid RootPublicId;

    /// <summary>Met in the importing project (before or in this file), not only elsewhere.</summary>
    public bool IsOurs;

    /// <summary>Opened by this file.</summary>
    public bool IsNew;

    /// <summary>Place of the same person known elsewhere, in this book; -1 when there is none.</summary>
    public int Elsewhere;
    public SameRule ElsewhereRule;

    /// <summary>Rows of the file that are still to come.</summary>
    public int RowsLeft;
}

/// <summary>Everyone that a file may speak of: finds the person of each row, or opens a new one (RULES R5).</summary>
internal sealed class PeopleBook
{
    /// <summary>Namesakes born the same day, or behind one telephone: beyond this many, the last ones.</summary>
    private const int Compared = 1000;
    private static readonly Shelf[] ByBirth = [Shelf.BirthAndLastName, Shelf.BirthAndFirstName];
    private static readonly Shelf[] ByContact = [Shelf.MobileAndLastName, Shelf.MobileAndFirstName, Shelf.EmailAndLastName, Shelf.EmailAndFirstName];

    private readonly Blocks<KnownPerson> _people = new();
    private readonly List<int> _found = [];
    private readonly SamePerson _same;

    public PeopleBook() => (_same, Near) = (new(Identities), new(Identities, new(Identities)));

    public Identities Identities { get; } = new();

    public NearPeople Near { get; }

    public DeclaredDifferent Different { get; } = new();

    public int Count => _people.Count;

    public ref KnownPerson this[int person] => ref _people[person];

    /// <summary>Adds someone whom the database knows.</summary>
    public void Add(int identity, KnownPerson known)
    {
        known.Elsewhere = -1;
        Identities.Give(identity, _people.Add(known));
    }

    /// <summary>The person of a row: of our project if there is one, else opened, and linked to the same person elsewhere.</summary>
    public (int Person, SameRule Rule) Resolve(int identity)
    {
        var best = BestOf(identity);
        if (best.Ours >= 0 && best.Rule == SameRule.Equal && Identities.SayTheSame(identity, best.As)) Identities.Name(identity, best.Ours);
        else
        {
            if (best.Ours < 0) best.Ours = _people.Add(new() { IsOurs = true, IsNew = true, Elsewhere = best.Elsewhere, ElsewhereRule = best.ElsewhereRule });
            Identities.Give(identity, best.Ours);
        }
        return (best.Ours, best.Rule);
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
        best.Ours >= 0 && best.Elsewhere >= 0 && best.ElsewhereRule < best.Rule && !this[best.Ours].IsNew && Different.Has(this[best.Ours].RootId, this[best.Elsewhere].RootId);

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
            else if (IsSurer(rule, person, best.Rule, best.Ours)) (best.Ours, best.Rule, best.As) = (person, rule, other);
            if (best.Rule == SameRule.Equal) return;
        }
    }

    private static bool IsSurer(SameRule rule, int person, SameRule than, int whose) => than == SameRule.None || rule < than || (rule == than && person > whose);

    /// <summary>The person of ours whom an identity names best, by which rule and as which identity; and the best one known elsewhere.</summary>
    private record struct Match()
    {
        public int Ours = -1, Elsewhere = -1, As = -1;
        public SameRule Rule, ElsewhereRule;
    }
}
