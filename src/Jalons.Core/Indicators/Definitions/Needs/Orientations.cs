using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>B07, B09, F09, F10: what was proposed, beside what was needed and what was given.</summary>
internal static class Orientations
{
    private static readonly Expression<Func<Journey, bool>> Computer = Reached.OrientedEver(Milestone.Computer), Connection = Reached.OrientedEver(Milestone.Connection);
    private static readonly Expression<Func<Journey, bool>> EquipmentKnown = Answers.EquipmentOrientation.Known(), TrainingKnown = Answers.TrainingOrientation.Known();
    private static readonly Expression<Func<Journey, bool>> Subscribed = Answers.HomeConnection.IsOneOf("subscription");
    private static readonly Expression<Func<Journey, bool>> FewSkills = Scores.Of([.. Skills.Four.Select(code => Answers.Skills.HasAny(code))]).Is(count => count <= 1).And(Answers.Skills.Known());
    private static readonly Expression<Func<Journey, bool>> ManySkills = FewSkills.Not().And(Answers.Skills.Known());

    public static readonly IReadOnlyList<Indicator> Needed = [Answered(), WithoutEquipment()];
    public static readonly IReadOnlyList<Indicator> Followed = [Nothing(), GivenWithout()];

    private static Indicator Answered() => Shares.Of("B07", "Besoin d’ordinateur et orientation", asOf => Shares.Received(asOf).And(Answers.NoComputer), EquipmentKnown, Computer,
        "personnes sans ordinateur dont l’orientation est connue", new("a été orientée vers un ordinateur", "ont été orientées vers un ordinateur")) with
    {
        IsMultiple = true,
        Modalities =
        [
            Part("computer_needed", "Ordinateur, parmi celles qui n’en ont pas", Answers.NoComputer, EquipmentKnown, Computer),
            Part("computer_owned", "Ordinateur, parmi celles qui en ont un", Answers.Devices.HasAny("desktop", "laptop"), EquipmentKnown, Computer),
            Part("connection_needed", "Connexion, parmi celles sans abonnement", Answers.NoSubscription, EquipmentKnown, Connection),
            Part("connection_owned", "Connexion, parmi celles qui ont un abonnement", Subscribed, EquipmentKnown, Connection),
            Part("training_needed", "Formation, parmi celles qui ont 0 ou 1 compétence", FewSkills, TrainingKnown, Reached.OrientedEver(Milestone.Training)),
            Part("training_skilled", "Formation, parmi celles qui en ont deux ou plus", ManySkills, TrainingKnown, Reached.OrientedEver(Milestone.Training)),
        ],
    };

    private static Modality Part(string code, string label, Expression<Func<Journey, bool>> need, Expression<Func<Journey, bool>> known, Expression<Func<Journey, bool>> oriented)
        => new(code, label, asOf => Shares.Received(asOf).And(need).And(known).And(oriented)) { Base = asOf => Shares.Received(asOf).And(need).And(known) };

    private static Indicator WithoutEquipment()
    {
        var none = Answers.EquipmentOrientation.IsOneOf("none");
        return new("B09", "Suivies sans besoin d’équipement", IndicatorUnit.Percent)
        {
            Scope = "personnes que le diagnostic n’oriente vers aucun équipement",
            Numerator = asOf => Shares.Received(asOf).And(none).And(Reached.Oriented(Milestone.Training, asOf.At)
                .Or(Reached.Done(Milestone.FollowUp3, asOf.At)).Or(Reached.Done(Milestone.FollowUp6, asOf.At))),
            Denominator = asOf => Shares.Received(asOf).And(none),
            Missing = asOf => Shares.Received(asOf).And(EquipmentKnown.Not()),
            Says = new("a une formation proposée ou un suivi réalisé", "ont une formation proposée ou un suivi réalisé"),
        };
    }

    private static Indicator Nothing() => Shares.Of("F09", "Sans aucune orientation", Shares.Received,
        EquipmentKnown.And(TrainingKnown).And(Answers.CertificationOrientation.Known()),
        Answers.EquipmentOrientation.IsOneOf("none").And(Answers.TrainingOrientation.IsOneOf("no")).And(Answers.CertificationOrientation.IsOneOf("no")),
        "personnes dont les trois orientations sont connues", new("n’a été orientée vers rien", "n’ont été orientées vers rien"));

    private static Indicator GivenWithout() => new("F10", "Dotations sans orientation", IndicatorUnit.Percent)
    {
        Scope = "personnes dotées dont l’orientation est connue",
        Numerator = asOf => Shares.Received(asOf).And(EquipmentKnown).And(Unplanned(Milestone.Computer, Computer, asOf).Or(Unplanned(Milestone.Connection, Connection, asOf))),
        Denominator = asOf => Shares.Received(asOf).And(EquipmentKnown).And(Served(asOf)),
        Missing = asOf => Shares.Received(asOf).And(EquipmentKnown.Not()).And(Served(asOf)),
        Modalities =
        [
            new("computer", "Ordinateur remis sans orientation", asOf => Shares.Received(asOf).And(EquipmentKnown).And(Unplanned(Milestone.Computer, Computer, asOf))),
            new("connection", "Connexion remise sans orientation", asOf => Shares.Received(asOf).And(EquipmentKnown).And(Unplanned(Milestone.Connection, Connection, asOf))),
        ],
        IsMultiple = true,
        Says = new("a reçu un équipement que le diagnostic ne prévoyait pas", "ont reçu un équipement que le diagnostic ne prévoyait pas"),
    };

    private static Expression<Func<Journey, bool>> Served(AsOf asOf) => Reached.Done(Milestone.Computer, asOf.At).Or(Reached.Done(Milestone.Connection, asOf.At));

    private static Expression<Func<Journey, bool>> Unplanned(Milestone service, Expression<Func<Journey, bool>> planned, AsOf asOf) => Reached.Done(service, asOf.At).And(planned.Not());
}

/// <summary>The four basic skills of the annexe; « Autre » is left out.</summary>
internal static class Skills
{
    public static readonly string[] Four = ["browsing", "email", "procedures", "word_processing"];
}
