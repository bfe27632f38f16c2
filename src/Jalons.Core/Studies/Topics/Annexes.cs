using Jalons.Core.Indicators;
using Jalons.Documents;

namespace Jalons.Core.Studies.Topics;

/// <summary>What closes a volume: acronyms, definitions of the indicators, sources.</summary>
internal static class Annexes
{
    public static Section Acronyms => new("Sigles")
    {
        Blocks =
        [
            new Glossary(
            [
                new("AMI", "appel à manifestation d’intérêt"), new("ASE", "aide sociale à l’enfance"), new("DEIAT", "direction de l’emploi, de l’insertion et de l’attractivité territoriale"),
                new("EPT", "établissement public territorial"), new("PDIE", "programme départemental d’insertion et d’emploi"), new("PIE", "projet insertion emploi"),
                new("QPV", "quartier prioritaire de la politique de la ville"), new("RQTH", "reconnaissance de la qualité de travailleur handicapé"),
                new("RSA", "revenu de solidarité active"), new("SIAE", "structure d’insertion par l’activité économique"),
            ]),
        ],
    };

    /// <summary>The indicators that <paramref name="codes"/> name, with whom they count.</summary>
    public static Section Definitions(StudyData data, params string[] codes) => new("Les indicateurs et qui ils comptent")
    {
        Blocks =
        [
            new Table("Chaque nombre de ce volume a un code", [Column.Words("Code", 0.7), Column.Words("Indicateur", 2.6), Column.Words("Champ", 3)],
                [.. codes.Select(IndicatorCatalogue.Get).Select(indicator => Row.Of(indicator.Code, indicator.Label, indicator.Scope))])
            {
                Subtitle = "Les mêmes codes servent au tableau de bord et à la commande jalons indicators.",
                Scope = $"Extraction {data.Snapshot.Number}, empreinte {data.Snapshot.ShortHash}.",
                Source = data.Source,
            },
        ],
    };

    public static Section Sources(StudyData data) => new("Sources et bibliographie")
    {
        Blocks =
        [
            new Paragraph("La littérature grise que le cahier des charges désigne :"),
            new BulletList(
            [
                "Crédoc, Arcep, Agence du numérique, Baromètre du numérique, enquête annuelle.",
                "Insee Première, résultats sur l’illectronisme et l’accès à internet.",
                "Défenseur des droits, Dématérialisation et inégalités d’accès aux services publics, janvier 2019.",
                "Mission Société numérique, travaux du laboratoire.",
                $"{data.Programme.Institution}, schéma départemental d’amélioration de l’accessibilité des services au public.",
            ]),
        ],
    };
}
