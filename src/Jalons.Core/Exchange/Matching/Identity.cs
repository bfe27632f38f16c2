using System.Runtime.CompilerServices;

namespace Jalons.Core.Exchange.Matching;

/// <summary>What tells who somebody is: names (in a text of their own), birth date, contacts; 0 where unknown. 64 bytes.</summary>
internal struct Identity
{
    /// <summary>Mobile as a number, e-mail as a hash.</summary>
    public long Mobile, Email;

    /// <summary>Where the names start, and the day of birth (<see cref="DateOnly.DayNumber"/>).</summary>
    public int Start, Birth;

    /// <summary>Whose identity it is, in the book; -1 as long as nobody knows.</summary>
    public int Person;

    /// <summary>By which rule the row that says so is that person's; none for who comes for the first time.</summary>
    public SameRule Rule;

    /// <summary>Bytes of the last name and of the first name after it.</summary>
    public byte LastLength, FirstLength;

    /// <summary>The next identity on each shelf (<see cref="Shelves"/>).</summary>
    public ShelfLinks Next;
}

[InlineArray(Shelves.Kinds)]
internal struct ShelfLinks
{
    private int _first;
}
