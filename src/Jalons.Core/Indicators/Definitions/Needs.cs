using System.Linq.Expressions;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>B: what people need. Counted among those received in diagnosis whose block is known; an unticked box is not a « non ».</summary>
internal static class Needs
{
    private static readonly Phrase Computerless = new("n’a pas d’ordinateur", "n’ont pas d’ordinateur");
    private const string EquipmentKnown = "personnes dont l’équipement est connu";

    public static readonly IReadOnlyList<Indicator> All =
    [
        Of("B01", "Sans ordinateur au diagnostic", Answers.Devices, Answers.NoComputer, EquipmentKnown, Computerless),
        Of("B02", "Équipement limité au smartphone", Answers.Devices, Answers.Devices.IsExactly("smartphone"), EquipmentKnown,
            new("n’a qu’un smartphone", "n’ont qu’un smartphone")),
        Of("B03", "Aucun équipement connecté", Answers.Devices,
            Answers.Devices.IsExactly("none").Or(Answers.Devices.IsExactly("mobile")).Or(Answers.Devices.IsExactly()), EquipmentKnown,
            new("n’a aucun équipement connecté", "n’ont aucun équipement connecté")),
        Shares.Of("B04", "Sans abonnement internet à domicile", Answers.HomeConnection, Shares.Received, ["no", "shared"], "personnes dont la connexion est connue",
            new("n’a pas d’abonnement internet à domicile", "n’ont pas d’abonnement internet à domicile")),
        Skills(),
        CombinedNeeds.Indicator,
        Barriers(),
        .. Orientations.Needed,
        Classes.Indicator,
    ];

    private static Indicator Of(string code, string label, Ticks ticks, Expression<Func<Journey, bool>> counted, string scope, Phrase says)
        => Shares.Of(code, label, Shares.Received, ticks.Known(), counted, scope, says) with { Modalities = ticks.Modalities(Shares.Received), IsMultiple = true };

    private static Indicator Skills()
    {
        string[] four = Definitions.Skills.Four;
        var all = four.Select(code => Answers.Skills.HasAny(code)).Aggregate((both, next) => both.And(next));
        var indicator = Of("B05", "Compétences numériques de base", Answers.Skills, Answers.Skills.HasNone(four), "personnes dont les compétences sont connues",
            new("n’a aucune des quatre compétences de base", "n’ont aucune des quatre compétences de base"));
        return indicator with
        {
            Modalities =
            [
                .. indicator.Modalities,
                new("none_of_four", "Aucune des quatre", asOf => Shares.Received(asOf).And(Answers.Skills.HasNone(four))),
                new("all_four", "Les quatre", asOf => Shares.Received(asOf).And(all)),
            ],
        };
    }

    /// <summary>Formalities of business creation only concern those whom a business-support body referred.</summary>
    private static Indicator Barriers()
    {
        Rows entrepreneurs = asOf => Shares.Received(asOf).And(Answers.Barriers.Known()).And(Answers.StructureType.IsOneOf("entrepreneurship"));
        var none = Answers.Barriers.IsExactly();
        var indicator = Of("B08", "Freins", Answers.Barriers, none.Not(), "personnes dont les freins sont connus", new("rencontre au moins un frein", "rencontrent au moins un frein"));
        return indicator with
        {
            Modalities =
            [
                .. indicator.Modalities,
                new("none", Lists.None, asOf => Shares.Received(asOf).And(none)),
                new("business_paperwork_founders", "Formalités de création, parmi les personnes orientées pour entreprendre",
                    asOf => entrepreneurs(asOf).And(Answers.Barriers.HasAny("business_paperwork"))) { Base = entrepreneurs },
            ],
        };
    }
}
