namespace Jalons.Core.People;

/// <summary>The professional who referred a person (prescripteur), as written on the referral: kept in the identity vault.</summary>
public sealed class ReferralContact
{
    public long JourneyId { get; set; }
    public long ProgrammeId { get; set; }
    public string? Name { get; set; }
    public string? Position { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }

    /// <summary>Address of whoever follows the person since the professional left; null while it is still the one who referred.</summary>
    public string? FollowerEmail { get; set; }

    public bool IsEmpty => Name is null && Position is null && Email is null && Phone is null && FollowerEmail is null;
}
