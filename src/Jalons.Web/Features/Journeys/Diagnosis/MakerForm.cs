using System.ComponentModel.DataAnnotations;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Journeys.Diagnosis;

/// <summary>When the grid was asked, and by whom.</summary>
public sealed class MakerForm
{
    [Display(Name = "Date"), Required(ErrorMessage = "Indiquez la date.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Faite par"), Required(ErrorMessage = "Dites qui l’a faite."), StringLength(120, ErrorMessage = "Au plus {1} caractères.")]
    public string? MadeBy { get; set; }

    [Display(Name = "Conseiller ou conseillère numérique France Services ?")]
    public bool? IsDigitalAdviser { get; set; }

    [Display(Name = "Employeur"), StringLength(160, ErrorMessage = "Au plus {1} caractères.")]
    public string? Employer { get; set; }

    public static readonly IReadOnlyList<Choice> YesNo = [new("true", "Oui"), new("false", "Non")];

    public static MakerForm Of(GridAnswers? known, DateOnly today, CurrentUser me) => known is null
        ? new() { On = today, MadeBy = me.Scope.Who, Employer = me.Organisation?.Name }
        : new() { On = known.On, MadeBy = known.MadeBy, IsDigitalAdviser = known.ByDigitalAdviser, Employer = known.Employer };

    public void WriteTo(GridAnswers answers)
        => (answers.On, answers.MadeBy, answers.ByDigitalAdviser, answers.Employer) = (On, MadeBy!.Trim(), IsDigitalAdviser, string.IsNullOrWhiteSpace(Employer) ? null : Employer.Trim());
}
