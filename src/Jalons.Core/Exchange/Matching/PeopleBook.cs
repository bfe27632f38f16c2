using System.Runtime.InteropServices;

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
    private readonly List<KnownPerson> _people = [];
    private readonly SamePerson _same;

    public PeopleBook() => (_same, Near) = (new(Identities), new(Identities, new(Identities)));

    public Identities Identities { get; } = new();

    public NearPeople Near { get; }

    public DeclaredDifferent Different { get; } = new();

    public int Count => _people.Count;

    public ref KnownPerson this[int person] => ref CollectionsMarshal.AsSpan(_people)[person];

    /// <summary>Adds someone whom the database knows.</summary>
    public void Add(int identity, KnownPerson known)
    {
        known.Elsewhere = -1;
        _people.Add(known);
        Identities.Give(identity, _people.Count - 1);
    }

    /// <summary>The person of a row: of our project if there is one, else opened, and linked to the same person elsewhere.</summary>
    public (int Person, SameRule Rule) Resolve(int identity)
    {
        var (ours, rule, elsewhere, elsewhereRule) = Best(identity);
        if (ours < 0)
        {
            _people.Add(new KnownPerson { IsOurs = true, IsNew = true, Elsewhere = elsewhere, ElsewhereRule = elsewhereRule });
            ours = _people.Count - 1;
        }
        Identities.Give(identity, ours);
        return (ours, rule);
    }

    private (int Ours, SameRule Rule, int Elsewhere, SameRule ElsewhereRule) Best(int identity)
    {
        var best = (Ours: -1, Rule: SameRule.None, Elsewhere: -1, ElsewhereRule: SameRule.None);
        var entry = Identities[identity];
        Weigh(Identities.BornOn(entry.Birth), identity, ref best);
        if (best.Rule == SameRule.Equal) return best;

        Weigh(Identities.WithMobile(entry.Mobile), identity, ref best);
        Weigh(Identities.WithEmail(entry.Email), identity, ref best);
        return NamesAnother(best) ? best with { Ours = -1, Rule = SameRule.None } : best;
    }

    // The row names someone known elsewhere better than it names ours, and a human said that these two are not one.
    private bool NamesAnother((int Ours, SameRule Rule, int Elsewhere, SameRule ElsewhereRule) best) =>
        best.Ours >= 0 && best.Elsewhere >= 0 && best.ElsewhereRule < best.Rule && !this[best.Ours].IsNew && Different.Has(this[best.Ours].RootId, this[best.Elsewhere].RootId);

    private void Weigh(IEnumerable<int> others, int identity, ref (int Ours, SameRule Rule, int Elsewhere, SameRule ElsewhereRule) best)
    {
        foreach (var other in others)
        {
            var rule = _same.Of(identity, other);
            if (rule == SameRule.None) continue;
            var person = Identities[other].Person;
            if (this[person].IsOurs)
            {
                if (best.Rule == SameRule.None || rule < best.Rule) (best.Ours, best.Rule) = (person, rule);
            }
            else if (best.ElsewhereRule == SameRule.None || rule < best.ElsewhereRule) (best.Elsewhere, best.ElsewhereRule) = (person, rule);
        }
    }
}
