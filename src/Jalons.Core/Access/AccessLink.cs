using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Access;

/// <summary>A secret sent by mail that opens one door (lien d'accès). Only its hash is kept, it expires, and what signs in serves once.</summary>
public sealed class AccessLink
{
    public long Id { get; set; }

    /// <summary><see cref="Secret.HashOf"/> of the secret.</summary>
    public string TokenHash { get; set; } = "";
    public LinkPurpose Purpose { get; set; }
    public long? AccountId { get; set; }
    public Invitation? Invitation { get; set; }

    /// <summary>The referral that its professional, who has no account, may follow and answer; such a link serves until it expires.</summary>
    public long? ReferralRequestId { get; set; }

    /// <summary>An outside identity that the link ties to the account when it is used.</summary>
    public string? ExternalLogin { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime ExpiresAt { get; set; }
    public DateTime? UsedAt { get; set; }
}

public enum LinkPurpose { SignIn, Invitation, Referral }

public static class AccessLinks
{
    public static readonly TimeSpan SignInLifetime = TimeSpan.FromHours(24);
    public static readonly TimeSpan ReferralLifetime = TimeSpan.FromDays(30);
    public static readonly TimeSpan InvitationLifetime = TimeSpan.FromDays(14);

    private const int SecretBytes = 32;

    extension(AppDb db)
    {
        /// <summary>Adds the link; the caller saves. The secret returned is written nowhere but in the mail.</summary>
        public string Issue(AccessLink link)
        {
            var secret = Secret.New(SecretBytes);
            link.TokenHash = Secret.HashOf(secret);
            db.AccessLinks.Add(link);
            return secret;
        }

        /// <summary>The link behind a secret; null when there is none, it has served or it is too old.</summary>
        public Task<AccessLink?> FindLink(string? secret, LinkPurpose purpose, DateTime now, CancellationToken stop)
        {
            var hash = Secret.HashOf(secret ?? "");
            return db.AccessLinks.AsNoTracking().Include(link => link.Invitation)
                .SingleOrDefaultAsync(link => link.TokenHash == hash && link.Purpose == purpose && link.UsedAt == null && link.ExpiresAt > now, stop);
        }

        /// <summary>True for the first who uses it: two clicks at once cannot both enter.</summary>
        public async Task<bool> UseLink(AccessLink link, DateTime now, CancellationToken stop)
            => await db.AccessLinks.Where(known => known.Id == link.Id && known.UsedAt == null && known.ExpiresAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(known => known.UsedAt, now), stop) == 1;
    }
}
