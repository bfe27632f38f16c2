using System.ComponentModel.DataAnnotations;
using Jalons.Core.People;
using Jalons.Core.Programmes;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Governance.Actors;

/// <summary>What is said of an organisation; its SIRET is checked.</summary>
public sealed class ActorForm : IValidatableObject
{
    [Display(Name = "Nom de la structure"), Required(ErrorMessage = "Écrivez le nom de la structure."), StringLength(160, ErrorMessage = "Au plus {1} caractères.")]
    public string? Name { get; set; }

    [Display(Name = "SIRET")]
    public string? Siret { get; set; }

    [Display(Name = "Genre")]
    public OrganisationKind Kind { get; set; }

    [Display(Name = "Économie sociale et solidaire")]
    public SocialEconomy SocialEconomy { get; set; }

    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<OrganisationKind>().Select(kind => new Choice($"{kind}", kind.InFrench.Capitalised))];
    public static readonly IReadOnlyList<Choice> Belongings = [.. Enum.GetValues<SocialEconomy>().Select(belongs => new Choice($"{belongs}", belongs.InFrench.Capitalised))];

    public static ActorForm Of(Organisation organisation) => new() { Name = organisation.Name, Siret = organisation.Siret is { } siret ? SiretWords.Spaced(siret) : null, Kind = organisation.Kind, SocialEconomy = organisation.SocialEconomy };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Siret) && !Core.Calls.Applications.Siret.IsValid(Siret)) yield return new("Ce SIRET n’existe pas : vérifiez ses 14 chiffres.", [nameof(Siret)]);
    }

    /// <summary>Another organisation that has this SIRET already.</summary>
    public Organisation? Double(Organisation organisation, Programme programme)
        => Digits is { } digits ? programme.Organisations.Find(known => known.Id != organisation.Id && known.Siret == digits) : null;

    public void WriteTo(Organisation organisation) => (organisation.Name, organisation.Siret, organisation.Kind, organisation.SocialEconomy) = (Name!.Trim(), Digits, Kind, SocialEconomy);

    private string? Digits => string.IsNullOrWhiteSpace(Siret) ? null : Folding.Digits(Siret);
}
