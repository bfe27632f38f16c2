using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Details;

/// <summary>« Ce que l’on sait »: the answers of the profile and of the diagnosis, brought together as a colleague would tell them.</summary>
public sealed class Portrait(JourneyFile file, Lists lists, DateOnly today)
{
    private static readonly (string Title, string[] Codes)[] Groups =
    [
        ("Situation", ["profile.household", "profile.city", "profile.priority_district"]),
        ("Insertion", ["profile.rsa", "profile.rsa_seniority", "profile.labour_status", "profile.labour_status_other", "profile.pole_emploi", "profile.mission_locale"]),
        ("Public", ["referral.publics", "referral.ase_district", "referral.young_adult_contract"]),
        ("Aides déjà reçues", ["referral.other_schemes", "referral.second_endowment_reason"]),
        ("Niveau", ["profile.qualification"]),
        ("Droits", ["profile.disabled_worker", "profile.international_protection"]),
        ("Matériel avant", ["diagnosis.devices"]),
        ("Connexion avant", ["diagnosis.home_connection"]),
        ("Sait déjà faire", ["diagnosis.skills"]),
        ("Freins", ["diagnosis.barriers"]),
        (Decided, []),
        ("Formation", ["follow_up.training"]),
        ("À 3 mois", ["follow_up.situation_3_months"]),
        ("À 6 mois", ["follow_up.situation_6_months"]),
        ("Remarques", ["follow_up.remarks"]),
    ];

    private const string Decided = "Décidé avec elle";

    /// <summary>The groups about which something is known.</summary>
    public IEnumerable<(string Title, string Text)> Known =>
        from @group in Groups
        let text = string.Join(". ", Beside(@group.Title).Concat(@group.Codes.Select(ReferralQuestions.Get).Select(Told).OfType<string>()))
        where text.Length > 0
        select (@group.Title, text);

    private string? Told(Field field)
    {
        var value = field.Read(file);
        if (!value.IsKnown) return null;

        var label = lists.Label(field, value, today).Replace(Lists.Separator, ", ", StringComparison.Ordinal);
        return value.Text switch
        {
            "yes" => field.ShortLabel,
            "no" => $"{field.ShortLabel} : non",
            _ => label.Capitalised,
        };
    }

    /// <summary>What is told with a group without being an answer: the age, the decisions of the diagnosis.</summary>
    private IEnumerable<string> Beside(string group) => group switch
    {
        "Situation" when file.Person.BirthDate is { } birth => [FrenchNumbers.Counted(YearsBetween(birth, today), "an")],
        Decided => Decisions(),
        _ => [],
    };

    private IEnumerable<string> Decisions()
    {
        var diagnosis = file.Journey.Diagnosis;
        if (diagnosis.OrientsToComputer) yield return "Ordinateur";
        if (diagnosis.OrientsToConnection) yield return "Connexion";
        if (diagnosis.OrientsToTraining) yield return "Formation" + Types("diagnosis.training_types");
        if (diagnosis.OrientsToCertification) yield return "Certification" + Types("diagnosis.certification_types");
    }

    private string Types(string code)
    {
        var field = AnnexeDictionary.Get(code);
        return field.Read(file).Mask is > 0 and { } mask ? $" ({string.Join(", ", lists.LabelsOf(field, mask, today))})" : "";
    }

    private static int YearsBetween(DateOnly birth, DateOnly day) =>
        day.Year - birth.Year - (birth.AddYears(day.Year - birth.Year) > day ? 1 : 0);
}
