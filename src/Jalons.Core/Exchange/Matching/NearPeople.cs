namespace Jalons.Core.Exchange.Matching;

/// <summary>Resemblances too weak to link by themselves: a human decides. Homonyms, twins and couples are not among them.</summary>
internal sealed class NearPeople(Identities identities, SamePerson same)
{
    private const int Most = 5;
    private const int Compared = 200;
    private static readonly Shelf[] Where = Enum.GetValues<Shelf>();

    private readonly List<int> _met = [];
    private readonly List<(int Other, double Likeness)> _found = [];

    /// <summary>Identities that may be the same person as <paramref name="at"/>, with a likeness from 0 to 1 that only ranks.</summary>
    public IReadOnlyList<(int Other, double Likeness)> Of(int at)
    {
        _found.Clear();
        foreach (var shelf in Where)
        {
            identities.Find(_met, shelf, at, Compared);
            foreach (var other in _met) Weigh(at, other);
        }
        return _found.Count == 0 ? [] : [.. _found.GroupBy(pair => identities[pair.Other].Person).Select(group => group.MaxBy(pair => pair.Likeness)).OrderByDescending(pair => pair.Likeness).Take(Most)];
    }

    private void Weigh(int at, int other)
    {
        if (identities[at].Person == identities[other].Person && identities[at].Person >= 0) return;
        if (Likeness(at, other) is > 0 and var likeness) _found.Add((other, likeness));
    }

    private double Likeness(int one, int other)
    {
        ref readonly var a = ref identities[one];
        ref readonly var b = ref identities[other];
        // Two who meet a sure rule and were not linked: entered one by one on pages, or a link taken back.
        if (same.Of(one, other) != SameRule.None) return 0.95;
        var names = same.Names(one, other);
        var contact = (a.Mobile != 0 && a.Mobile == b.Mobile) || (a.Email != 0 && a.Email == b.Email);
        var sameBirth = a.Birth != 0 && a.Birth == b.Birth;
        if (sameBirth) return NamesNear(one, other) ? contact ? 0.9 : 0.7 : 0;
        if (names == SameRule.None) return 0;
        if (a.Birth == 0 || b.Birth == 0) return contact ? 0.85 : names == SameRule.Equal ? 0.5 : 0;
        if (names == SameRule.Equal && contact) return 0.8;
        return names is SameRule.Equal && BirthsNear(a.Birth, b.Birth) ? 0.6 : 0;
    }

    // One name equal and the other shares its beginning or two edits; or both one edit away.
    private bool NamesNear(int one, int other)
    {
        var last = identities.LastName(one);
        var first = identities.FirstName(one);
        var otherLast = identities.LastName(other);
        var otherFirst = identities.FirstName(other);
        if (first.Length == 0 || otherFirst.Length == 0) return last.Length > 0 && last.SequenceEqual(otherLast);
        if (first.SequenceEqual(otherFirst)) return Near(last, otherLast);
        return SamePerson.OneEdit(last, otherLast) && SamePerson.OneEdit(first, otherFirst);
    }

    private static bool Near(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.Length < 4 || b.Length < 4) return false;
        if (a.StartsWith(b) || b.StartsWith(a) || a.EndsWith(b) || b.EndsWith(a)) return true;
        return Reading.EditDistance.Within(System.Text.Encoding.UTF8.GetString(a), System.Text.Encoding.UTF8.GetString(b), 2);
    }

    // Day and month swapped, or one of the three parts alone differs: a slip of the keyboard, not another person's date.
    private static bool BirthsNear(int one, int other)
    {
        if (SamePerson.Mirrored(one) == other) return true;
        var (a, b) = (DateOnly.FromDayNumber(one), DateOnly.FromDayNumber(other));
        return (a.Year == b.Year ? 1 : 0) + (a.Month == b.Month ? 1 : 0) + (a.Day == b.Day ? 1 : 0) == 2;
    }
}
