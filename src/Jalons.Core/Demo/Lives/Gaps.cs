using Jalons.Core.Dictionary;
using Jalons.Core.Referrals;

namespace Jalons.Core.Demo.Lives;

/// <summary>Takes away what projects did not write down: 2 % at random, and blocks proper to some territories (evaluation, section 7.5).</summary>
internal sealed class Gaps(Pcg random)
{
    private const double AtRandom = 0.02;

    public void Make(Life life)
    {
        var profile = life.Profile;
        profile.Gender = Known(profile.Gender);
        profile.BirthDepartment = Known(profile.BirthDepartment);
        profile.PriorityDistrict = life.Territory is "T9" && random.Happens(0.35) ? Option.NotStated : KnownOrNot(profile.PriorityDistrict);
        profile.Rsa = Known(profile.Rsa);
        profile.MissionLocale = Known(profile.MissionLocale);
        profile.LabourStatus = KnownOrNot(profile.LabourStatus);
        profile.PoleEmploi = KnownOrNot(profile.PoleEmploi);
        profile.Qualification = KnownOrNot(profile.Qualification);
        profile.Household = KnownOrNot(profile.Household);
        profile.DisabledWorker = Known(profile.DisabledWorker);
        profile.InternationalProtection = Known(profile.InternationalProtection);
        MakeInSeniority(life, profile);
        if (profile.LabourStatus is not "other") profile.LabourStatusOther = null;
        MakeInDiagnosis(life);
    }

    private void MakeInSeniority(Life life, Profile profile)
    {
        var before = life.Territory is "T7" && life.ReferredOn < new DateOnly(2022, 1, 1);
        profile.RsaSeniority = before || profile.Rsa is not "yes" ? null : KnownOrNot(profile.RsaSeniority);
    }

    private void MakeInDiagnosis(Life life)
    {
        var diagnosis = life.Diagnosis;
        diagnosis.Devices = Known(diagnosis.Devices);
        diagnosis.HomeConnection = Known(diagnosis.HomeConnection);
        diagnosis.Skills = Known(diagnosis.Skills);
        diagnosis.Barriers = life.Territory is "T6" && random.Happens(0.12) ? null : Known(diagnosis.Barriers);
        diagnosis.TrainingTypes = Known(diagnosis.TrainingTypes);
    }

    private T? Known<T>(T? value) => random.Happens(AtRandom) ? default : value;

    /// <summary>Where the annexe offers « Non renseigné », half of what is missing says so.</summary>
    private string? KnownOrNot(string? value) => !random.Happens(AtRandom) ? value : random.Happens(0.5) ? Option.NotStated : null;
}
