namespace Jalons.Core.Exchange.Matching;

/// <summary>Someone of the programme, met before or in this file. 16 bytes: a file may open a million.</summary>
internal struct KnownPerson
{
    /// <summary>Rank among those whom the file opens, or among those whom the database knows.</summary>
    public int Rank;

    /// <summary>Place of the same person known elsewhere, in the book; -1 when there is none.</summary>
    public int Elsewhere;

    /// <summary>Rows of the file that are still to come.</summary>
    public int RowsLeft;

    public SameRule ElsewhereRule;

    /// <summary>Met in the importing project (before or in this file), not only elsewhere.</summary>
    public bool IsOurs;

    /// <summary>Opened by this file.</summary>
    public bool IsNew;
}

/// <summary>The keys of a person and of their journey in the importing project.</summary>
/// <param name="RootId">The person that the programme counts.</param>
/// <param name="JourneyId">0 when there is none yet.</param>
/// <param name="RootPublicId">Public identifier of the person counted.</param>
internal readonly record struct PersonKeys(long PersonId, long RootId, long JourneyId, Guid RootPublicId);
