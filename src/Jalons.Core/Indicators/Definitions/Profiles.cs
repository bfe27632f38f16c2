using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>P: who comes. Counted among all who entered the programme, received in diagnosis or not.</summary>
internal static class Profiles
{
    public static readonly IReadOnlyList<Indicator> All =
    [
        Of("P01", "Genre", Answers.Gender, ["woman"], "personnes dont le genre est connu", "sont des femmes"),
        Age(),
        Of("P03", "Résidence en quartier prioritaire", Answers.PriorityDistrict, ["yes"], "personnes dont l’adresse est située", "résident en quartier prioritaire"),
        Of("P04", "Allocation du RSA", Answers.Rsa, ["yes"], "personnes dont la situation au regard du RSA est connue", "perçoivent le RSA"),
        Seniority(),
        Of("P06", "Suivi par une mission locale", Answers.MissionLocale, ["yes", "youth_guarantee"], "personnes dont le suivi est connu", "sont suivies par une mission locale"),
        Of("P07", "Situation sur le marché du travail", Answers.LabourStatus, ["unemployed_over_1"], "personnes dont la situation est connue", "sont au chômage depuis plus d’un an"),
        Of("P08", "Inscription à Pôle emploi", Answers.PoleEmploi, ["registered"], "personnes dont l’inscription est connue", "sont inscrites à Pôle emploi"),
        Of("P09", "Niveau de qualification", Answers.Qualification, ["no_schooling", "primary", "level_6"], "personnes dont le niveau est connu", "n’ont pas le niveau du CAP ou du brevet"),
        Of("P10", "Situation familiale", Answers.Household, ["single_parent"], "personnes dont la situation familiale est connue", "élèvent seules un ou plusieurs enfants"),
        Of("P11", "Reconnaissance de travailleur handicapé", Answers.DisabledWorker, ["yes"], "personnes dont la situation est connue", "sont reconnues travailleurs handicapés"),
        Of("P12", "Protection internationale", Answers.Protection, ["yes"], "personnes dont la situation est connue", "bénéficient d’une protection internationale"),
        Birth(),
        TargetPublics.Indicator,
        Vulnerabilities.Indicator,
    ];

    private static Indicator Of(string code, string label, Answer answer, string[] headline, string scope, string many)
        => Shares.Of(code, label, answer, Shares.Entered, headline, scope, new(many, many));

    private static Indicator Age()
        => Shares.Of("P02", "Âge au diagnostic", Shares.Received, journey => journey.Progress.AgeAtDiagnosis != null, journey => journey.Progress.AgeAtDiagnosis <= 25,
            "personnes dont l’âge au diagnostic est connu", new("ont 25 ans au plus", "ont 25 ans au plus")) with
        {
            Headline = ["under_18", "18_25"],
            Modalities = [.. AgeBand.All.Select(age => new Modality(age.Code, age.Label, asOf => Shares.Received(asOf).And(Between(age.From, age.To))))],
        };

    private static Indicator Seniority()
    {
        Rows population = asOf => Shares.Entered(asOf).And(Answers.Rsa.IsOneOf("yes"));
        return Shares.Of("P05", "Ancienneté au RSA", Answers.RsaSeniority, population, ["3_to_5", "over_5"],
            "allocataires du RSA dont l’ancienneté est connue", new("le perçoivent depuis trois ans au moins", "le perçoivent depuis trois ans au moins"));
    }

    private static Indicator Birth()
    {
        Expression<Func<Journey, bool>> known = journey => journey.Profile.BirthDepartment != null, abroad = journey => journey.Profile.BirthDepartment == "99";
        return Shares.Of("P13", "Lieu de naissance", Shares.Entered, known, abroad, "personnes dont le lieu de naissance est connu", new("sont nées hors de France", "sont nées hors de France")) with
        {
            Headline = ["abroad"],
            Modalities =
            [
                new("here", "Née dans le département", asOf => Shares.Entered(asOf).And(BornIn(asOf.Programme.DepartmentCode))),
                new("elsewhere", "Née dans un autre département", asOf => Shares.Entered(asOf).And(known).And(abroad.Not()).And(BornIn(asOf.Programme.DepartmentCode).Not())),
                new("abroad", "Née hors de France", asOf => Shares.Entered(asOf).And(abroad)),
            ],
        };
    }

    private static Expression<Func<Journey, bool>> BornIn(string department) => journey => journey.Profile.BirthDepartment == department;

    private static Expression<Func<Journey, bool>> Between(int from, int to) => journey => journey.Progress.AgeAtDiagnosis >= from && journey.Progress.AgeAtDiagnosis <= to;
}
