using Jalons.Core.Access;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Support.Builders;

/// <summary>Puts accounts into a test database.</summary>
public static class AccountData
{
    extension(TestDatabase database)
    {
        /// <summary>A new account with one membership; with a territory, it is bound to it and, for those who work in a project, to its project.</summary>
        public async Task<Account> HasAccount(Role role, Programme programme, string? territory = null, Organisation? organisation = null)
        {
            await using var db = database.Open();
            var stop = TestContext.Current.CancellationToken;
            var email = $"{role}-{Guid.CreateVersion7():N}@example.fr".ToLowerInvariant();
            var account = new Account
            {
                UserName = email,
                NormalizedUserName = email.ToUpperInvariant(),
                Email = email,
                NormalizedEmail = email.ToUpperInvariant(),
                DisplayName = $"Camille {role}",
                SecurityStamp = Guid.CreateVersion7().ToString("N").ToUpperInvariant(),
                LockoutEnabled = true,
            };
            db.Add(account);
            await db.SaveChangesAsync(stop);
            await database.HasMembership(account, role, programme, territory, organisation);
            return account;
        }

        public async Task HasMembership(Account account, Role role, Programme programme, string? territory = null, Organisation? organisation = null)
        {
            await using var db = database.Open();
            var place = territory is null ? null : programme.Territories.Single(t => t.Code == territory);
            var project = place is null || role is not (Role.Coordination or Role.ProjectTeam) ? null : programme.Projects.Single(project => project.TerritoryId == place.Id);
            db.Add(new Membership
            {
                AccountId = account.Id,
                ProgrammeId = programme.Id,
                Role = role,
                TerritoryId = place?.Id,
                ProjectId = project?.Id,
                OrganisationId = organisation?.Id ?? project?.LeadOrganisationId,
            });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        /// <summary>Changes a stored account.</summary>
        public async Task Changes(Account account, Action<Account> change)
        {
            await using var db = database.Open();
            change((await db.Users.FindAsync([account.Id], TestContext.Current.CancellationToken))!);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        /// <summary>What was written to an address, the last first.</summary>
        public async Task<IReadOnlyList<OutgoingMail>> MailsTo(string email)
        {
            await using var db = database.Open();
            return await db.OutgoingMails.AsNoTracking().Where(mail => mail.To == email).OrderByDescending(mail => mail.Id).ToListAsync(TestContext.Current.CancellationToken);
        }

        /// <summary>The path that the last mail to an address leads to.</summary>
        public async Task<string> LinkMailedTo(string email)
        {
            var body = (await database.MailsTo(email))[0].Body;
            return body[(body.IndexOf(OutgoingMail.Site, StringComparison.Ordinal) + OutgoingMail.Site.Length)..].Split(['\n', '\r', ' '])[0];
        }
    }
}
