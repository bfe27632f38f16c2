using System.ComponentModel.DataAnnotations;
using Jalons.Core.Journeys.Contacts;
using Jalons.Web.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.FollowUp;

/// <summary>What the person says of her situation, asked in a few minutes on the phone.</summary>
public sealed class FollowUpForm
{
    [Display(Name = "Où en est-elle ?"), Required(ErrorMessage = "Choisissez la réponse la plus proche.")]
    public string? Situation { get; set; }

    [Display(Name = "Avec ses mots"), StringLength(ClosureForm.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Words { get; set; }

    [Display(Name = "Ce qui la freine aujourd’hui"), ModelBinder<ChoiceMaskBinder>]
    public long? Barriers { get; set; }

    [Display(Name = "Son matériel fonctionne-t-il ?")]
    public string? Equipment { get; set; }

    [Display(Name = "Sa connexion est-elle toujours là ?")]
    public string? Connection { get; set; }

    [Display(Name = "Comment lui avez-vous parlé ?")]
    public ContactChannel? Channel { get; set; }

    [Display(Name = "Date"), Required(ErrorMessage = "Indiquez le jour où vous lui avez parlé.")]
    public DateOnly? On { get; set; }

    public static readonly IReadOnlyList<Choice> SituationChoices = [.. Situations.All.Options.Select(option => new Choice(option.Code, option.Label))];

    public static readonly IReadOnlyList<Choice> StillWorks = [new("yes", "Oui"), new("no", "Non"), new("none", "Elle n’en a pas")];

    public static FollowUpForm Of(FollowUpAnswers? known, DateOnly today) => new()
    {
        Situation = known?.SituationCode,
        Words = known?.Situation == Situations.All.Find(known?.SituationCode)?.Label ? null : known?.Situation,
        Barriers = known?.Barriers,
        Equipment = known?.EquipmentWorks,
        Connection = known?.ConnectionWorks,
        Channel = known?.Channel,
        On = known is { IsDone: true } ? known.On : today,
    };

    public void WriteTo(FollowUpAnswers answers)
    {
        answers.Say(Situation, Words, Equipment, Connection);
        (answers.Barriers, answers.Channel, answers.On) = (Barriers, Channel, On);
    }
}
