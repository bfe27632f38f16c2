using System.Linq.Expressions;
using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>Q: how complete the data are. They speak of the files as they are now, whatever the day asked for.</summary>
internal static class Quality
{
    private static readonly string[] Core =
    [
        "referral.date", "referral.structure_type", "profile.gender", "profile.birth_date", "profile.city", "profile.priority_district", "profile.rsa",
        "profile.mission_locale", "profile.labour_status", "profile.pole_emploi", "profile.qualification", "profile.household", "profile.consent_evaluation",
        "diagnosis.date", "diagnosis.devices", "diagnosis.home_connection", "diagnosis.skills", "diagnosis.barriers", "diagnosis.equipment_orientation", "diagnosis.training_orientation",
    ];

    public static readonly IReadOnlyList<Indicator> All =
    [
        new("Q01", "Complétude des champs", IndicatorUnit.Percent)
        {
            Scope = "réponses attendues",
            Numerator = _ => journey => true,
            Modalities = [.. Completeness.Fields.Select(field => Of(field, _ => Completeness.Expected(field)))],
            IsMultiple = true,
            Says = new("est remplie", "sont remplies"),
            Computes = draft => draft.Summed(),
        },
        new("Q02", "Complétude des dossiers", IndicatorUnit.Percent)
        {
            Scope = "réponses attendues des dossiers reçus en diagnostic",
            Numerator = Shares.Received,
            Denominator = Shares.Received,
            Modalities = [.. Core.Select(code => Of(AnnexeDictionary.Get(code), Shares.Received))],
            IsMultiple = true,
            Says = new("est remplie", "sont remplies"),
            Computes = draft => draft.Summed(),
        },
        new("Q04", "Personnes suivies par plusieurs projets", IndicatorUnit.Count)
        {
            Scope = "personnes du programme",
            Numerator = asOf => HasOthers(asOf),
            Says = new("est suivie par plusieurs projets", "sont suivies par plusieurs projets"),
        },
        .. Coherence.All,
    ];

    private static Expression<Func<Journey, bool>> HasOthers(AsOf asOf)
    {
        var counted = asOf.Db.Journeys.Counted();
        return journey => counted.Any(other => other.RootPersonId == journey.RootPersonId && other.Id != journey.Id);
    }

    private static Modality Of(Field field, Rows expected) => new(field.Code, field.ShortLabel, asOf => expected(asOf).And(Presences.Of(field.Code).Rows(asOf)))
    {
        Base = expected,
        Missing = asOf => expected(asOf).And(Presences.Of(field.Code).Rows(asOf).Not()),
    };
}
