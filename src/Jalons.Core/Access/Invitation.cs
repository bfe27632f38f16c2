using Jalons.Core.Exchange.Mails;
using Jalons.Core.Persistence;

namespace Jalons.Core.Access;

/// <summary>Someone is asked to join, in a role and a place; accepting it makes the account and its membership.</summary>
public sealed class Invitation : IRoleInAPlace
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public required string Email { get; set; }
    public required string DisplayName { get; set; }
    public string? Position { get; set; }
    public Role Role { get; set; }
    public long? OrganisationId { get; set; }
    public long? TerritoryId { get; set; }
    public long? ProjectId { get; set; }
    public DateTime SentAt { get; set; }
    public DateTime? AcceptedAt { get; set; }
    public DateTime? CancelledAt { get; set; }

    public bool IsPending => AcceptedAt is null && CancelledAt is null;
}

public static class Invitations
{
    extension(AppDb db)
    {
        /// <summary>Writes the invitation, its link and its mail, under <paramref name="act"/>; the caller saves.</summary>
        public void Invite(Invitation invitation, string programme, Act act)
        {
            var secret = db.Issue(new AccessLink
            {
                Purpose = LinkPurpose.Invitation,
                Invitation = invitation,
                CreatedAt = act.At,
                ExpiresAt = act.At + AccessLinks.InvitationLifetime,
            });
            invitation.SentAt = act.At;
            db.Acts.Add(act);
            db.Post(new()
            {
                ProgrammeId = invitation.ProgrammeId,
                To = invitation.Email,
                Subject = $"{act.Who} vous invite dans Jalons",
                Body = $"""
                    Bonjour {invitation.DisplayName},

                    {act.Who} vous ouvre un accès à Jalons, le suivi du programme {programme}.

                    Pour entrer, ouvrez cette page et appuyez sur le bouton :
                    {OutgoingMail.Site}/invitation?jeton={secret}

                    Ce lien est pour vous seul·e. Il sert une fois, dans les {AccessLinks.InvitationLifetime.TotalDays:0} jours.
                    """,
                WrittenAt = act.At,
            }, act.Who);
        }
    }
}
