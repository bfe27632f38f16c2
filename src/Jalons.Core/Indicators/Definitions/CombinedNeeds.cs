using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>B06: equipment × connection × skills, the « besoins qualifiés » that the cahier des charges asks for at least.</summary>
internal static class CombinedNeeds
{
    private static readonly (string Code, string Label, Expression<Func<Journey, bool>> Rows)[] Computers =
        [("no_computer", "Sans ordinateur", Answers.NoComputer), ("computer", "Avec ordinateur", Answers.Devices.HasAny("desktop", "laptop"))];

    private static readonly (string Code, string Label, Expression<Func<Journey, bool>> Rows)[] Connections =
        [("no_box", "sans abonnement", Answers.NoSubscription), ("box", "avec abonnement", Answers.HomeConnection.IsOneOf("subscription"))];

    private static readonly (string Code, string Label, Expression<Func<Journey, bool>> Rows)[] Skills =
        [("skills_0", "aucune compétence", Count(0, 0)), ("skills_1_2", "une ou deux compétences", Count(1, 2)), ("skills_3_4", "trois ou quatre compétences", Count(3, 4))];

    private static readonly Expression<Func<Journey, bool>> Known = Answers.Devices.Known().And(Answers.HomeConnection.Known()).And(Answers.Skills.Known());

    public static Indicator Indicator { get; } =
        Shares.Of("B06", "Besoins combinés", Shares.Received, Known, Answers.NoComputer.And(Answers.NoSubscription).And(Count(0, 2)),
            "personnes dont les trois besoins sont connus",
            new("cumule les trois besoins : ordinateur, connexion, compétences", "cumulent les trois besoins : ordinateur, connexion, compétences")) with
        {
            Headline = ["no_computer.no_box.skills_0", "no_computer.no_box.skills_1_2"],
            Modalities =
            [
                .. from computer in Computers
                   from connection in Connections
                   from skill in Skills
                   select new Modality($"{computer.Code}.{connection.Code}.{skill.Code}", $"{computer.Label}, {connection.Label}, {skill.Label}",
                       asOf => Shares.Received(asOf).And(Known).And(computer.Rows).And(connection.Rows).And(skill.Rows)),
            ],
        };

    // How many of the four basic skills; « Autre » is left out.
    private static Expression<Func<Journey, bool>> Count(int from, int to)
    {
        long browsing = Answers.Skills.Bits("browsing"), email = Answers.Skills.Bits("email"), procedures = Answers.Skills.Bits("procedures"), words = Answers.Skills.Bits("word_processing");
        return Answers.Skills.Column
            .Is(mask => ((mask & browsing) != 0 ? 1 : 0) + ((mask & email) != 0 ? 1 : 0) + ((mask & procedures) != 0 ? 1 : 0) + ((mask & words) != 0 ? 1 : 0) >= from)
            .And(Answers.Skills.Column
                .Is(mask => ((mask & browsing) != 0 ? 1 : 0) + ((mask & email) != 0 ? 1 : 0) + ((mask & procedures) != 0 ? 1 : 0) + ((mask & words) != 0 ? 1 : 0) <= to));
    }
}
