namespace Jalons.Core.Calls.Budgets;

/// <summary>What a line pays for (poste de dépense).</summary>
public enum BudgetPost { Coordination, HumanResources, Equipment, Connections, Training, Certification, Logistics }

public static class BudgetPosts
{
    public static readonly IReadOnlyList<BudgetPost> All = Enum.GetValues<BudgetPost>();

    extension(BudgetPost post)
    {
        public string InFrench => post switch
        {
            BudgetPost.Coordination => "Coordination",
            BudgetPost.HumanResources => "Ressources humaines",
            BudgetPost.Equipment => "Équipement",
            BudgetPost.Connections => "Connexions",
            BudgetPost.Training => "Formation",
            BudgetPost.Certification => "Certification",
            _ => "Logistique",
        };

        /// <summary>Pays somebody's working time: the posts where the same work may be paid twice.</summary>
        public bool PaysSomebody => post is BudgetPost.Coordination or BudgetPost.HumanResources;
    }
}
