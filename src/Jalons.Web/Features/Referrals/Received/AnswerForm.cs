using System.ComponentModel.DataAnnotations;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Referrals.Received;

/// <summary>What the project answers: yes, no and why, a word with it.</summary>
public sealed class AnswerForm
{
    [Display(Name = "Motif du refus")]
    public RefusalReason? Reason { get; set; }

    [Display(Name = "Un mot pour le professionnel"), StringLength(ReferralStep.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Comment { get; set; }

    public string? CommentSaid => string.IsNullOrWhiteSpace(Comment) ? null : Comment.Trim();

    public static readonly IReadOnlyList<Choice> Reasons = [.. Enum.GetValues<RefusalReason>().Select(reason => new Choice(reason.ToString(), reason.InFrench.Capitalised))];
}
