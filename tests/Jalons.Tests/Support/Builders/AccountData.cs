using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Support.Builders;

/// <summary>Puts accounts into a test database.</summary>
public static class AccountData
{
    extension(TestDatabase database)
    {
        /// <summary>A new account with one membership; with a territory, it is bound to it and to its project.</summary>
        public async Task<Account> HasAccount(Role role, Programme programme, string? territory = null)
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
                SecurityStamp = email,
            };
            db.Add(account);
            await db.SaveChangesAsync(stop);

            var place = territory is null ? null : programme.Territories.Single(t => t.Code == territory);
            db.Add(new Membership
            {
                AccountId = account.Id,
                ProgrammeId = programme.Id,
                Role = role,
                TerritoryId = place?.Id,
                ProjectId = place is null ? null : programme.Projects.Single(project => project.TerritoryId == place.Id).Id,
            });
            await db.SaveChangesAsync(stop);
            return account;
        }
    }
}
