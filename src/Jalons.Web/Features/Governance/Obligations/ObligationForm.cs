using System.ComponentModel.DataAnnotations;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Programmes;
using Jalons.Web.Features.Governance.Meetings;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Governance.Obligations;

public sealed class ObligationForm
{
    [Display(Name = "Ce qui est attendu"), Required(ErrorMessage = "Dites ce qui est attendu."), StringLength(Obligation.TitleMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Title { get; set; }

    [Display(Name = "Précisions"), StringLength(Obligation.TextMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Detail { get; set; }

    [Display(Name = "De quel territoire ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public string? Territory { get; set; }

    [Display(Name = "De quelle nature ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public ObligationKind? Kind { get; set; }

    [Display(Name = "Qui doit le faire ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public ObligationOwner? Owner { get; set; }

    [Display(Name = "Pour le"), Required(ErrorMessage = "Indiquez le jour.")]
    public DateOnly? DueOn { get; set; }

    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<ObligationKind>().Select(kind => new Choice($"{kind}", kind.InFrench.Capitalised))];
    public static readonly IReadOnlyList<Choice> Owners = [.. Enum.GetValues<ObligationOwner>().Select(owner => new Choice($"{owner}", owner.InFrench.Capitalised))];

    public static ObligationForm Of(Obligation obligation, Programme programme) => new()
    {
        Title = obligation.Title,
        Detail = obligation.Detail,
        Kind = obligation.Kind,
        Owner = obligation.Owner,
        DueOn = obligation.DueOn,
        Territory = programme.Territories.Find(territory => territory.Id == obligation.TerritoryId)?.Code ?? MeetingForm.Everywhere,
    };

    public void WriteTo(Obligation obligation, Programme programme)
    {
        (obligation.Title, obligation.Detail) = (Title!.Trim(), string.IsNullOrWhiteSpace(Detail) ? null : Detail.Trim());
        (obligation.Kind, obligation.Owner) = (Kind!.Value, Owner!.Value);
        obligation.TerritoryId = programme.Territories.Find(territory => territory.Code == Territory)?.Id;
        obligation.MoveTo(DueOn!.Value);
    }
}
