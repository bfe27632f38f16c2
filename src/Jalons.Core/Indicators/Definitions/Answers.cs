using System.Linq.Expressions;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>A question of the annexe with one answer, kept as an option's code.</summary>
internal sealed record Answer(string Field, Expression<Func<Journey, string?>> Column)
{
    /// <summary>« Non renseigné » tells nothing.</summary>
    public Expression<Func<Journey, bool>> Known() => Column.Is(code => code != null && code != Option.NotStated);

    public Expression<Func<Journey, bool>> IsOneOf(params string[] codes)
        => codes.Select(code => Column.Is(Equals(code))).Aggregate(Column.Is(code => false), (any, next) => any.Or(next));

    /// <summary>One modality per option, « Non renseigné » left out: it is counted as missing.</summary>
    public IReadOnlyList<Modality> Modalities(Rows within)
        => [.. AnnexeDictionary.Get(Field).List!.Options.Where(option => option.Code != Option.NotStated)
            .Select(option => new Modality(option.Code, option.Label, asOf => within(asOf).And(Column.Is(Equals(option.Code)))))];

    private static Expression<Func<string?, bool>> Equals(string expected) => code => code == expected;
}

/// <summary>A question with several answers, kept as a mask: null not known, 0 none of them.</summary>
internal sealed record Ticks(string Field, Expression<Func<Journey, long?>> Column)
{
    public Expression<Func<Journey, bool>> Known() => Column.Is(mask => mask != null);

    /// <summary>None of these options is ticked, in a block that is known.</summary>
    public Expression<Func<Journey, bool>> HasNone(params string[] codes)
    {
        var bits = Bits(codes);
        return Column.Is(mask => mask != null && (mask & bits) == 0);
    }

    public Expression<Func<Journey, bool>> HasAny(params string[] codes) => Known().And(HasNone(codes).Not());

    /// <summary>These options and no other are ticked.</summary>
    public Expression<Func<Journey, bool>> IsExactly(params string[] codes)
    {
        var bits = Bits(codes);
        return Column.Is(mask => mask == bits);
    }

    public IReadOnlyList<Modality> Modalities(Rows within)
        => [.. AnnexeDictionary.Get(Field).List!.Options.Select(option => new Modality(option.Code, option.Label, asOf => within(asOf).And(HasAny(option.Code))))];

    public long Bits(params string[] codes)
        => codes.Aggregate(0L, (bits, code) => bits | AnnexeDictionary.Get(Field).List!.Find(code)!.Mask);
}

/// <summary>The questions that indicators are made of.</summary>
internal static class Answers
{
    public static readonly Answer Gender = new("profile.gender", journey => journey.Profile.Gender);
    public static readonly Answer PriorityDistrict = new("profile.priority_district", journey => journey.Profile.PriorityDistrict);
    public static readonly Answer Rsa = new("profile.rsa", journey => journey.Profile.Rsa);
    public static readonly Answer RsaSeniority = new("profile.rsa_seniority", journey => journey.Profile.RsaSeniority);
    public static readonly Answer MissionLocale = new("profile.mission_locale", journey => journey.Profile.MissionLocale);
    public static readonly Answer LabourStatus = new("profile.labour_status", journey => journey.Profile.LabourStatus);
    public static readonly Answer PoleEmploi = new("profile.pole_emploi", journey => journey.Profile.PoleEmploi);
    public static readonly Answer Qualification = new("profile.qualification", journey => journey.Profile.Qualification);
    public static readonly Answer Household = new("profile.household", journey => journey.Profile.Household);
    public static readonly Answer DisabledWorker = new("profile.disabled_worker", journey => journey.Profile.DisabledWorker);
    public static readonly Answer Protection = new("profile.international_protection", journey => journey.Profile.InternationalProtection);
    public static readonly Answer StructureType = new("referral.structure_type", journey => journey.Referral.StructureType);
    public static readonly Answer HomeConnection = new("diagnosis.home_connection", journey => journey.Diagnosis.HomeConnection);
    public static readonly Answer EquipmentOrientation = new("diagnosis.equipment_orientation", journey => journey.Diagnosis.EquipmentOrientation);
    public static readonly Answer TrainingOrientation = new("diagnosis.training_orientation", journey => journey.Diagnosis.TrainingOrientation);
    public static readonly Answer CertificationOrientation = new("diagnosis.certification_orientation", journey => journey.Diagnosis.CertificationOrientation);
    public static readonly Ticks Devices = new("diagnosis.devices", journey => journey.Diagnosis.Devices);
    public static readonly Ticks Skills = new("diagnosis.skills", journey => journey.Diagnosis.Skills);
    public static readonly Ticks Barriers = new("diagnosis.barriers", journey => journey.Diagnosis.Barriers);

    /// <summary>Needs that several indicators speak of.</summary>
    public static readonly Expression<Func<Journey, bool>> NoComputer = Devices.HasNone("desktop", "laptop");
    public static readonly Expression<Func<Journey, bool>> NoSubscription = HomeConnection.IsOneOf("no", "shared");
}
