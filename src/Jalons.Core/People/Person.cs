namespace Jalons.Core.People;

/// <summary>The identity of someone accompanied (bénéficiaire), as one project knows it: the only place where names and contacts live.</summary>
public sealed class Person
{
    public const int NameMaxLength = 120;
    public const int ContactMaxLength = 254;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }

    public string? LastName { get; set; }
    public string? FirstName { get; set; }
    public DateOnly? BirthDate { get; set; }
    public string? Email { get; set; }
    public string? Mobile { get; set; }

    /// <summary>Folded names and mobile digits, the column that searches look into.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Digits of the mobile, to compare and to find.</summary>
    public string? MobileDigits { get; private set; }

    /// <summary>The person kept, when this one is the same human being met elsewhere; cleared by an un-link.</summary>
    public long? SameAsId { get; set; }

    public int Version { get; set; }

    /// <summary>The person to count: this one, or the one it was linked to.</summary>
    public long RootId => SameAsId ?? Id;

    public string DisplayName => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : "Sans nom";

    /// <summary>Brings the search columns in line with the identity; called by every write path.</summary>
    public void Index()
    {
        MobileDigits = Folding.Digits(Mobile);
        SearchText = $"{Folding.Words(LastName)} {Folding.Words(FirstName)} {Folding.Words(LastName)} {MobileDigits}".Trim();
    }
}
