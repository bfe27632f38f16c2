using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Governance;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Settings;

/// <summary>What the programme decides for itself: each setting is a page.</summary>
public sealed class IndexModel(CurrentUser me) : PageModel
{
    public IReadOnlyList<(string Href, string Title, string What)> Entries => [.. EntriesOf(me.Scope)];

    public IActionResult OnGet() => me.Scope.SeesSettings ? Page() : NotFound();

    private static IEnumerable<(string, string, string)> EntriesOf(Scope scope)
    {
        if (scope.RunsCalls) yield return (Links.Call, "Appel à projets", "Le cadre, les dossiers reçus, l’instruction, le comité");
        if (scope.RunsCalls) yield return (Links.Agreements, "Conventions", "Les projets retenus : texte, consortium, signatures, avenants, référentiel de diagnostic");
        if (scope.Represents is Side.Project) yield return (Links.MyAgreement, "Convention du projet", "Ce que le projet s’engage à faire et à transmettre ; le référentiel de diagnostic");
        if (scope.TakesPart) yield return (Links.Governance, "Gouvernance", "Les comités et leurs suites, les échéances, les rapports");
        if (scope.GrantsBudgets) yield return (Links.Budgets, "Budgets des projets", "Ce qui est accordé, dépensé, versé ; les listes à examiner");
        if (scope.KeepsBudget) yield return (Links.MyBudget, "Budget du projet", "Les lignes, les dépenses et leurs factures, les listes à signer");
        if (scope.SetsGrids) yield return (Links.GridSettings, "Grille de diagnostic", "Ce que l’on demande en plus de l’annexe");
        if (scope.SetsRules) yield return (Links.RuleSettings, "Règles de proposition", "Ce que le diagnostic propose, et pourquoi");
        if (scope.SetsGrids) yield return (Links.RuleAgreement, "Règles suivies", "Par règle et par conseiller");
        if (scope.LooksAfterPrescribers) yield return (Links.Prescribers, "Prescripteurs", "Qui a orienté, qui inviter, qui remplacer");
        if (scope.LooksAfterStructures) yield return (Links.Structures, "Structures", "Les structures de l’appel et ce qu’elles sont dans l’annexe");
        if (scope.LooksAfterStructures) yield return (Links.Districts, "Circonscriptions de l’ASE", "Le territoire de chacune, qui décide pour les jeunes suivis par l’ASE");
        if (scope.Role is Role.Department) yield return (Links.NoticeSettings, "Notices d’information", "Les traductions et leur relecture");
        if (scope.LooksAfterAccounts) yield return (Links.Accounts, "Comptes", "Inviter, changer, fermer");
    }
}
