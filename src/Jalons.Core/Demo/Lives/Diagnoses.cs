using Jalons.Core.Dictionary;

namespace Jalons.Core.Demo.Lives;

/// <summary>Draws needs and orientations: the chain language → equipment → skills → orientations of evaluation, section 7.4, in log-odds.</summary>
internal sealed class Diagnoses(Pcg random)
{
    public void Draw(Life life)
    {
        life.Need = NeedOf(life);
        var diagnosis = life.Diagnosis;
        diagnosis.On = life.DiagnosedOn;
        diagnosis.Devices = Devices(life);
        diagnosis.HomeConnection = life.Need.Box ? "subscription" : life.Need.Shared ? "shared" : "no";
        diagnosis.Skills = Skills(life.Need.Skill);
        diagnosis.Barriers = Barriers(life);
        Orient(life);
    }

    private Need NeedOf(Life life)
    {
        var low = life.Profile.Qualification is "no_schooling" or "primary" or "foreign";
        var language = random.Logit(-1.6 + If(1.9, low) + If(0.5, life.Age >= 45) - If(0.8, life.Age < 26));
        if (language && random.Happens(0.95)) life.Profile.BirthDepartment = "99";
        var computer = random.Logit(-1.2 + If(0.9, life.Profile.Qualification is "level_4" or "level_3" or "level_2") - If(0.5, low) - If(0.3, life.Age >= 45));
        var box = random.Logit(0.35 + If(0.6, computer) - If(0.3, low));
        var schooled = life.Profile.Qualification is "level_5" or "level_4" or "level_3" or "level_2";
        var skill = -0.6 + If(1.1, schooled) + If(0.6, life.Age < 35) - If(0.9, life.Age >= 50) - If(0.9, language) + If(0.5, computer) + 0.8 * random.Normal();
        return new(low, language, computer, box, !box && random.Happens(0.62), skill);
    }

    private long Devices(Life life)
    {
        var need = life.Need;
        var smartphone = random.Logit(2.0 - If(0.7, life.Age >= 55) - If(0.3, need.LowSchooling) + If(0.5, life.Age < 26));
        var laptop = need.Computer && random.Happens(0.75);
        var mask = Bits(Nomenclatures.Devices,
            ("smartphone", smartphone), ("mobile", !smartphone && random.Happens(0.75)), ("tablet", random.Happens(0.16)),
            ("laptop", laptop), ("desktop", need.Computer && (!laptop || random.Happens(0.15))));
        return mask == 0 ? Bits(Nomenclatures.Devices, ("none", true)) : mask;
    }

    private long Skills(double skill) => Bits(Nomenclatures.Skills,
        ("browsing", random.Logit(1.2 + skill)), ("email", random.Logit(0.8 + skill)), ("procedures", random.Logit(-0.5 + skill)), ("word_processing", random.Logit(-0.9 + skill)), ("other", random.Happens(0.04)));

    private long Barriers(Life life)
    {
        var single = life.Profile.Household is "single_parent";
        var parent = single || life.Profile.Household is "couple_children";
        return Bits(Nomenclatures.Barriers,
            ("money", random.Happens(0.52)), ("language", life.Need.Language), ("childcare", random.Happens(single ? 0.42 : parent ? 0.21 : 0.03)), ("mobility", random.Happens(0.16)),
            ("health", random.Happens(life.Age >= 50 ? 0.26 : 0.11)), ("housing", random.Happens(0.20)), ("isolation", random.Happens(0.12)), ("confidence", random.Happens(0.24)),
            ("business_paperwork", life.Structure is "entrepreneurship" && random.Happens(0.55)), ("other", random.Happens(0.04)));
    }

    private void Orient(Life life)
    {
        var (need, diagnosis) = (life.Need, life.Diagnosis);
        var computer = random.Logit(2.6 - If(3.2, need.Computer));
        var connection = random.Logit(-0.7 + If(0.9, !need.Box) - If(0.2, need.Box));
        diagnosis.EquipmentOrientation = (computer, connection) switch { (true, true) => "both", (true, false) => "computer", (false, true) => "connection", _ => "none" };

        var training = random.Logit(0.55 - 0.25 * need.Skill);
        diagnosis.TrainingOrientation = training ? "yes" : "no";
        if (training) diagnosis.TrainingTypes = TrainingTypes(need.Skill);

        var certification = random.Logit(-0.75 + If(0.9, training) + 0.35 * need.Skill);
        diagnosis.CertificationOrientation = certification ? "yes" : "no";
        if (certification) diagnosis.CertificationTypes = random.Happens(0.62) ? ProgrammeBits.Pix : ProgrammeBits.Clea;
    }

    private long TrainingTypes(double skill)
    {
        var mask = (random.Logit(-0.4 - 1.2 * skill) ? ProgrammeBits.Initiation : 0)
            | (random.Happens(0.42) ? ProgrammeBits.Procedures : 0)
            | (random.Logit(-1 + 1.1 * skill) ? ProgrammeBits.Advanced : 0)
            | (random.Happens(0.10) ? ProgrammeBits.Creative : 0);
        return mask == 0 ? ProgrammeBits.Procedures : mask;
    }

    private static long Bits(Nomenclature list, params ReadOnlySpan<(string Code, bool Chosen)> options)
    {
        var mask = 0L;
        foreach (var (code, chosen) in options)
            if (chosen) mask |= list.Find(code)!.Mask;
        return mask;
    }

    private static double If(double weight, bool condition) => condition ? weight : 0;
}

/// <summary>Answers of the reference programme's own lists (numerique-inclusif.json).</summary>
internal static class ProgrammeBits
{
    public const long Initiation = 1, Procedures = 2, Advanced = 4, Creative = 8;
    public const long Pix = 1, Clea = 2;
}
