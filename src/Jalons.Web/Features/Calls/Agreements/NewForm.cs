using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Agreements;

namespace Jalons.Web.Features.Calls.Agreements;

/// <summary>What an agreement is opened with: the project, its lead organisation, the amount.</summary>
public sealed class NewForm
{
    /// <summary>Public identifier of a project, or <see cref="NewProject"/>.</summary>
    [Display(Name = "Projet"), Required(ErrorMessage = "Choisissez le projet.")] public string? Project { get; set; }
    [Display(Name = "Nom du projet"), StringLength(120, ErrorMessage = "Au plus {1} caractères.")] public string? Name { get; set; }
    [Display(Name = "Lettres des numéros de parcours"), RegularExpression("^[A-Z]{2,4}$", ErrorMessage = "Écrivez 2 à 4 majuscules.")] public string? Prefix { get; set; }
    [Display(Name = "Organisme porteur"), Required(ErrorMessage = "Écrivez le nom du porteur."), StringLength(200, ErrorMessage = "Au plus {1} caractères.")] public string? Lead { get; set; }
    [Display(Name = "Montant"), Required(ErrorMessage = "Écrivez le montant.")] public string? Amount { get; set; }
    [Display(Name = "Référence"), StringLength(Agreement.ReferenceMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Reference { get; set; }

    public const string NewProject = "nouveau";

    public bool IsNewProject => Project == NewProject;

    public IEnumerable<(string Field, string Message)> Faults(IEnumerable<string> prefixes)
    {
        if (Amount is not null && Amounts.Read(Amount) is not > 0) yield return (nameof(Amount), "Écrivez un montant en euros, par exemple 187 500.");
        if (IsNewProject && string.IsNullOrWhiteSpace(Name)) yield return (nameof(Name), "Nommez le projet.");
        if (IsNewProject && string.IsNullOrWhiteSpace(Prefix)) yield return (nameof(Prefix), "Écrivez 2 à 4 majuscules, par exemple EE.");
        if (IsNewProject && prefixes.Contains(Prefix)) yield return (nameof(Prefix), "Ces lettres servent déjà à un autre projet.");
    }
}
