namespace Jalons.Core.Referrals;

/// <summary>The person's situation when referred: block PROFIL of the annexe, without the identity.</summary>
public sealed class Profile
{
    public string? Gender { get; set; }
    public string? BirthDepartment { get; set; }

    /// <summary>Official name of the town when it was recognised, else as written.</summary>
    public string? City { get; set; }

    /// <summary>INSEE code of the town; null outside the programme's towns.</summary>
    public string? CityCode { get; set; }
    public string? PriorityDistrict { get; set; }
    public string? Rsa { get; set; }
    public string? RsaSeniority { get; set; }
    public string? MissionLocale { get; set; }
    public string? LabourStatus { get; set; }
    public string? LabourStatusOther { get; set; }
    public string? PoleEmploi { get; set; }
    public string? Qualification { get; set; }
    public string? Household { get; set; }
    public string? DisabledWorker { get; set; }
    public string? InternationalProtection { get; set; }
    public string? ConsentEvaluation { get; set; }
    public string? ConsentPromotion { get; set; }
    public int Version { get; set; }
}
