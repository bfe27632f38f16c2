namespace Jalons.Core.Indicators.Definitions;

/// <summary>E: what was spent, and for what. Not measurable until the projects' accounts are recorded.</summary>
internal static class Means
{
    private const string NoBudget = "Les dépenses des projets ne sont pas encore saisies (bilans financiers de l’appel).";

    public static readonly IReadOnlyList<Indicator> All =
    [
        Of("E01", "Taux de consommation du budget"), Of("E02", "Coût complet moyen par réalisation"), Of("E03", "Coût par parcours avec au moins un service"), Of("E04", "Sensibilité des coûts"),
    ];

    private static Indicator Of(string code, string label) => new(code, label, IndicatorUnit.Index)
    {
        Scope = "personnes du programme",
        Numerator = Shares.Received,
        Says = new("a été reçue", "ont été reçues"),
        Computes = draft => draft.NotMeasurable(NoBudget),
    };
}
