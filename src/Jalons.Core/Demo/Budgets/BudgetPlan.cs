using Jalons.Core.Calls.Budgets;

namespace Jalons.Core.Demo.Budgets;

/// <summary>What the four fictitious projects planned, how fast they spend, who signs for them.</summary>
internal static class BudgetPlan
{
    internal sealed record Place(string Territory, string Signer, double Pace, string Coordinator, string? PaidBy = null);

    /// <param name="Funder">Who pays beside the Département; null for the grant.</param>
    /// <param name="Months">Months, from October 2021, in which it is paid; the amount is shared among them.</param>
    internal sealed record Planned(BudgetPost Post, string Label, long Euros, string Payee, string? Funder, params int[] Months);

    public const string State = "État, conseiller numérique France Services";
    public static readonly DateOnly FirstMonth = new(2021, 10, 1);

    public static readonly IReadOnlyList<Place> Places =
    [
        new("T6", "Samir Haddad, coordinateur", 1.0, "Samir Haddad"), new("T7", "Julie Renard, coordinatrice", 0.82, "Julie Renard"),
        new("T8", "Agathe Petit, coordinatrice", 1.04, "Awa Diallo", State), new("T9", "Olivier Costa, coordinateur", 0.7, "Olivier Costa"),
    ];

    public static readonly IReadOnlyList<Planned> Lines =
    [
        new(BudgetPost.Coordination, "Coordination du consortium, mi-temps", 22_000, "Salaires", null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
        new(BudgetPost.HumanResources, "Conseillère ou conseiller numérique, diagnostics et suivis", 48_000, "Salaires", null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
        new(BudgetPost.HumanResources, "Accueil et permanences", 15_000, "Salaires", "Établissement public territorial", 1, 3, 5, 7, 9, 11, 13),
        new(BudgetPost.Equipment, "Ordinateurs reconditionnés", 62_000, "Atelier de reconditionnement", null, 1, 3, 5, 7),
        new(BudgetPost.Connections, "Cartes et clés 4G, six mois", 18_000, "Opérateur solidaire", null, 1, 3, 5, 8),
        new(BudgetPost.Training, "Ateliers dédiés", 16_000, "Organisme de formation", null, 3, 5, 7, 9, 12),
        new(BudgetPost.Certification, "Passages de certification", 9_500, "Centre de certification", null, 5, 8, 11, 13),
        new(BudgetPost.Logistics, "Stockage, livraisons, assurance", 12_000, "Transporteur", null, 1, 3, 5, 7, 10),
        new(BudgetPost.Logistics, "Réparations et garantie", 8_000, "Repair café", "Fondation d’entreprise", 6, 10, 14),
    ];
}
