using System.ComponentModel.DataAnnotations;
using Jalons.Core.Journeys.Contacts;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Journeys.FollowUp;

/// <summary>An attempt to reach the person that gave no answer.</summary>
public sealed class AttemptForm
{
    [Display(Name = "Ce qui s’est passé"), Required(ErrorMessage = "Dites ce qui s’est passé.")]
    public AttemptOutcome? Outcome { get; set; }

    [Display(Name = "Par quel moyen ?"), Required(ErrorMessage = "Dites par quel moyen.")]
    public ContactChannel? Channel { get; set; }

    [Display(Name = "Jour de l’essai"), Required(ErrorMessage = "Indiquez le jour.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Précisions"), StringLength(ClosureForm.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Comment { get; set; }

    public static readonly IReadOnlyList<Choice> Outcomes =
    [
        .. new[] { AttemptOutcome.NoAnswer, AttemptOutcome.MessageLeft, AttemptOutcome.WrongNumber, AttemptOutcome.CallBack, AttemptOutcome.Declined }
            .Select(outcome => new Choice(outcome.ToString(), outcome.InFrench)),
    ];

    public static readonly IReadOnlyList<Choice> Channels =
    [
        .. new[] { ContactChannel.Phone, ContactChannel.Visit, ContactChannel.Sms, ContactChannel.Mail, ContactChannel.Video }
            .Select(channel => new Choice(channel.ToString(), channel.InFrench)),
    ];
}

public static class ContactWords
{
    extension(AttemptOutcome outcome)
    {
        public string InFrench => outcome switch
        {
            AttemptOutcome.NoAnswer => "Pas de réponse",
            AttemptOutcome.MessageLeft => "Message laissé",
            AttemptOutcome.WrongNumber => "Ce numéro n’est plus le sien",
            AttemptOutcome.CallBack => "À rappeler, elle n’était pas libre",
            AttemptOutcome.LinkSent => "Lien de réponse envoyé",
            _ => "Ne souhaite pas répondre",
        };
    }

    extension(ContactChannel channel)
    {
        public string InFrench => channel switch
        {
            ContactChannel.Phone => "Au téléphone",
            ContactChannel.Visit => "En personne",
            ContactChannel.Sms => "Par SMS",
            ContactChannel.Mail => "Par e-mail",
            ContactChannel.Video => "En visio",
            _ => "Par le lien de réponse",
        };
    }
}
