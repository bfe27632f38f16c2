namespace Jalons.Core.Exchange.Matching;

/// <summary>The rule by which two identities are one person (RULES R5), the surest first.</summary>
internal enum SameRule : byte { None, Equal, Swapped, Slip, DayMonth, Contact }

/// <summary>Applies the rules (b), (c), (d) of RULES R5 to two identities.</summary>
internal sealed class SamePerson(Identities identities)
{
    public SameRule Of(int one, int other)
    {
        ref readonly var a = ref identities[one];
        ref readonly var b = ref identities[other];
        var names = Names(one, other);
        if (names == SameRule.None) return SameRule.None;
        if (a.Birth != 0 && a.Birth == b.Birth) return names;

        var contact = (a.Mobile != 0 && a.Mobile == b.Mobile) || (a.Email != 0 && a.Email == b.Email);
        if (!contact) return SameRule.None;
        if (a.Birth == 0 || b.Birth == 0) return names == SameRule.Swapped ? SameRule.None : SameRule.Contact;
        return names == SameRule.Equal && Mirrored(a.Birth) == b.Birth ? SameRule.DayMonth : SameRule.None;
    }

    /// <summary>The letter of the rule in RULES R5.</summary>
    public static string Letter(SameRule rule) => rule switch { SameRule.DayMonth => "c", SameRule.Contact => "d", _ => "b" };

    /// <summary>The day with its day and month swapped; 0 when there is none or it is the same day.</summary>
    public static int Mirrored(int day)
    {
        if (day == 0) return 0;
        var date = DateOnly.FromDayNumber(day);
        return date.Day <= 12 && date.Day != date.Month ? new DateOnly(date.Year, date.Day, date.Month).DayNumber : 0;
    }

    /// <summary>Equal, swapped, one edit apart, or not alike.</summary>
    public SameRule Names(int one, int other)
    {
        ref readonly var a = ref identities[one];
        ref readonly var b = ref identities[other];
        if (a.LastLength == 0 || a.FirstLength == 0 || b.LastLength == 0 || b.FirstLength == 0) return SameRule.None;
        var last = identities.LastName(one);
        var first = identities.FirstName(one);
        var otherLast = identities.LastName(other);
        var otherFirst = identities.FirstName(other);
        if (last.SequenceEqual(otherLast)) return first.SequenceEqual(otherFirst) ? SameRule.Equal : OneEdit(first, otherFirst) ? SameRule.Slip : SameRule.None;
        if (first.SequenceEqual(otherFirst)) return OneEdit(last, otherLast) ? SameRule.Slip : SameRule.None;
        return last.SequenceEqual(otherFirst) && first.SequenceEqual(otherLast) ? SameRule.Swapped : SameRule.None;
    }

    /// <summary>One letter added, dropped or changed, or two neighbours swapped; the words are not equal.</summary>
    internal static bool OneEdit(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        var start = a.CommonPrefixLength(b);
        var restA = a[start..];
        var restB = b[start..];
        if (restA.Length == restB.Length)
            return restA.Length == 0 || restA[1..].SequenceEqual(restB[1..])
                || (restA.Length >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]));
        return restA.Length > restB.Length ? restA[1..].SequenceEqual(restB) : restB[1..].SequenceEqual(restA);
    }
}
