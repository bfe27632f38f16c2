using System.ComponentModel.DataAnnotations;
using Jalons.Core.Referrals.Requests;

namespace Jalons.Web.Features.Referrals;

/// <summary>A few words from one side to the other about a demand.</summary>
public sealed class MessageForm
{
    [Display(Name = "Votre message"), Required(ErrorMessage = "Écrivez quelques mots."), StringLength(ReferralStep.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Text { get; set; }
}
