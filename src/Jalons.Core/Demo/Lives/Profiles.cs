using Jalons.Core.People;
using Jalons.Core.Referrals;

namespace Jalons.Core.Demo.Lives;

/// <summary>Draws who a person is, with the marginals of evaluation, section 7.4.</summary>
internal sealed class Profiles(Pcg random, Places places, Agents agents, Phones phones)
{
    private int _people;

    public void Draw(Life life)
    {
        (life.Structure, life.Agent) = agents.In(life.Territory);
        (life.AgentAgreesEvaluation, life.AgentAgreesPromotion) = (random.Happens(0.85), random.Happens(0.70));
        if (life.SameAs is { } known)
        {
            Copy(known, life);
            return;
        }

        var gender = random.Weighted(("woman", 0.56), ("man", 0.43), ("undisclosed", 0.01));
        var profile = life.Profile = new Profile { Gender = gender };
        DrawAge(life);
        DrawIdentity(life, woman: gender is "woman" || (gender is "undisclosed" && random.Happens(0.5)));
        DrawHome(life);
        DrawWork(life, profile);
        DrawFamily(life, profile);
        profile.ConsentEvaluation = YesNo(0.72);
        profile.ConsentPromotion = YesNo(profile.ConsentEvaluation is "yes" ? 0.6 : 0.12);
    }

    private static void Copy(Life known, Life life)
    {
        (life.FirstName, life.LastName, life.BirthDate, life.Age) = (known.FirstName, known.LastName, known.BirthDate, known.Age);
        (life.Email, life.Mobile, life.Profile) = (known.Email, known.Mobile, Same(known.Profile));
        if (life.Structure is "ase") life.Structure = "other";
    }

    private static Profile Same(Profile known) => new()
    {
        Gender = known.Gender,
        BirthDepartment = known.BirthDepartment,
        City = known.City,
        CityCode = known.CityCode,
        PriorityDistrict = known.PriorityDistrict,
        Rsa = known.Rsa,
        RsaSeniority = known.RsaSeniority,
        MissionLocale = known.MissionLocale,
        LabourStatus = known.LabourStatus,
        LabourStatusOther = known.LabourStatusOther,
        PoleEmploi = known.PoleEmploi,
        Qualification = known.Qualification,
        Household = known.Household,
        DisabledWorker = known.DisabledWorker,
        InternationalProtection = known.InternationalProtection,
        ConsentEvaluation = known.ConsentEvaluation,
        ConsentPromotion = known.ConsentPromotion,
    };

    private void DrawAge(Life life)
    {
        var on = life.DiagnosedOn ?? life.ReferredOn;
        life.Age = life.Structure switch
        {
            "ase" => 18 + random.Below(4),
            "mission_locale" => 18 + random.Below(8),
            _ => random.Weighted((18, 0.01), (26, 0.305), (35, 0.305), (45, 0.23), (55, 0.15)) switch
            {
                18 => 21 + random.Below(5),
                26 => 26 + random.Below(9),
                55 => 55 + random.Below(9),
                var from => from + random.Below(10),
            },
        };
        life.BirthDate = on.AddYears(-life.Age).AddDays(-random.Below(364));
    }

    private void DrawIdentity(Life life, bool woman)
    {
        (life.FirstName, life.LastName) = Names.Draw(random, woman);
        var number = ++_people;
        if (random.Happens(0.78)) life.Email = $"{Folding.Name(life.FirstName)}.{Folding.Name(life.LastName)}{number}@example.org";
        if (random.Happens(0.96)) life.Mobile = phones.Next();
    }

    private void DrawHome(Life life)
    {
        var ase = life.Structure is "ase";
        if (ase) life.AseDistrict = places.DistrictOf(life.Territory);
        var town = ase && random.Happens(0.4) ? places.Anywhere() : places.In(life.Territory);
        (life.Profile.City, life.Profile.CityCode) = (town.Name, town.Insee);
        life.Profile.PriorityDistrict = YesNo(Places.PriorityShare(town));
        life.Profile.BirthDepartment = random.Weighted(("99", 0.44), ("93", 0.29), ("75", 0.06), ("95", 0.04), ("94", 0.04), ("92", 0.03), ("77", 0.02), ("971", 0.02), ("972", 0.02), ("59", 0.02), ("13", 0.02));
    }

    private void DrawWork(Life life, Profile profile)
    {
        var young = life.Age < 26;
        profile.Rsa = life.Structure is "rsa_referent" && !young ? "yes" : YesNo(young ? 0.25 : life.Structure is "pie" ? 0.80 : 0.68);
        if (profile.Rsa is "yes") profile.RsaSeniority = random.Weighted(("under_1", 0.22), ("1_to_3", 0.33), ("3_to_5", 0.20), ("over_5", 0.25));
        profile.MissionLocale = life.Structure is "mission_locale" ? random.Weighted(("yes", 0.6), ("youth_guarantee", 0.4)) : YesNo(young ? 0.35 : 0);
        profile.LabourStatus = life.Structure is "siae"
            ? "siae_employee"
            : random.Weighted(("unemployed_over_1", young ? 0.15 : 0.50), ("unemployed_under_1", 0.16), ("never_worked", young ? 0.45 : 0.11), ("siae_employee", 0.02), ("training", 0.08), ("employed", 0.05), ("student", young ? 0.06 : 0.005), ("other", 0.03));
        if (profile.LabourStatus is "other") profile.LabourStatusOther = random.One(["bénévole", "auto-entrepreneur", "aidant familial", "en congé parental", "en arrêt maladie"]);
        profile.PoleEmploi = profile.LabourStatus is "siae_employee" or "employed" or "student"
            ? random.Weighted(("not_registered", 0.45), ("not_relevant", 0.35), ("registered", 0.20))
            : random.Weighted(("registered", 0.72), ("not_registered", 0.25), ("not_stated", 0.03));
        profile.Qualification = random.Weighted(("no_schooling", 0.05), ("primary", 0.12), ("level_6", 0.20), ("level_5", 0.21), ("level_4", 0.17), ("level_3", 0.06), ("level_2", 0.09), ("foreign", 0.10));
        profile.DisabledWorker = YesNo(young ? 0.02 : 0.08);
        profile.InternationalProtection = YesNo(profile.BirthDepartment is "99" ? 0.13 : 0.003);
    }

    private void DrawFamily(Life life, Profile profile)
    {
        var alone = life.Age < 26 ? 0.80 : 0.36;
        var single = profile.Gender is "woman" ? 0.32 : 0.16;
        profile.Household = random.Weighted(("alone", alone), ("single_parent", life.Age < 26 ? 0.05 : single), ("couple", 0.09), ("couple_children", life.Age < 26 ? 0.04 : 0.29));
    }

    private string YesNo(double probability) => random.Happens(probability) ? "yes" : "no";
}
