using Jalons.Core.Access;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Hosting.Accounts;

/// <summary>The one-time link that signs an account in: it opens a page with a button, so that a mail scanner cannot use it up.</summary>
internal static class SignInLink
{
    private const int MostPerHour = 5;

    public static string Create(AppDb db, Account account, DateTime now, string? externalLogin = null)
    {
        var secret = db.Issue(new AccessLink { Purpose = LinkPurpose.SignIn, AccountId = account.Id, ExternalLogin = externalLogin, CreatedAt = now, ExpiresAt = now + AccessLinks.SignInLifetime });
        return $"/connexion/lien?jeton={secret}";
    }

    /// <summary>Mails a link to whoever may enter. Says nothing, and does nothing for others: nobody learns who has an account.</summary>
    public static async Task Mail(AppDb db, Account? account, DateTime now, CancellationToken stop, string? externalLogin = null)
    {
        if (account is not { DeactivatedAt: null, Email: { } email }) return;
        if (await db.Memberships.Current().Where(known => known.AccountId == account.Id).OrderBy(known => known.Id).FirstOrDefaultAsync(stop) is not { } membership) return;

        var since = now.AddHours(-1);
        if (await db.AccessLinks.CountAsync(link => link.AccountId == account.Id && link.CreatedAt > since, stop) >= MostPerHour) return;

        db.Post(new()
        {
            ProgrammeId = membership.ProgrammeId,
            To = email,
            Subject = "Votre lien pour entrer dans Jalons",
            Body = $"""
                Bonjour {account.DisplayName},

                Pour entrer dans Jalons, ouvrez cette page et appuyez sur le bouton :
                {OutgoingMail.Site}{Create(db, account, now, externalLogin)}

                Ce lien sert une fois, dans les {AccessLinks.SignInLifetime.TotalHours:0} heures. Si vous n'avez rien demandé, ne l'ouvrez pas : il ne se passera rien.
                """,
            WrittenAt = now,
        }, account.DisplayName);
        await db.SaveChangesAsync(stop);
    }
}
