using System.Text.RegularExpressions;
using Jalons.Core.Access;
using Jalons.Core.Demo;
using Jalons.Core.Persistence;
using Jalons.Tests.Support.App;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Access.Isolation;

/// <summary>On the whole demonstration: whoever may not know a name never receives one.</summary>
public sealed class NoNameReachesEvaluators : AppFixture
{
    private HashSet<string> _surnames = [];

    public override async ValueTask InitializeAsync()
    {
        Database.Demonstration = Demonstration.DefaultDay;
        await base.InitializeAsync();
        await using var db = Database.Open();
        _surnames = [.. await db.People.Where(person => person.LastName != null).Select(person => person.LastName!).Distinct().ToListAsync(TestContext.Current.CancellationToken)];
        _surnames.ExceptWith(await WordsOfTheHouse(db));
    }

    // Surnames of people who work here, towns, projects: words that pages show for other reasons.
    private static async Task<IEnumerable<string>> WordsOfTheHouse(AppDb db)
        => (await db.Users.Select(account => account.DisplayName).ToListAsync()).Concat(await db.Communes.Select(town => town.Name).ToListAsync())
            .Concat(await db.Projects.Select(project => project.Name).ToListAsync()).Concat(await db.Organisations.Select(organisation => organisation.Name).ToListAsync())
            .SelectMany(name => name.Split(' ', '-')).Distinct();

    public sealed class In_any_answer(NoNameReachesEvaluators app) : IClassFixture<NoNameReachesEvaluators>
    {
        [Theory]
        [InlineData(Role.Evaluator)]
        [InlineData(Role.Observer)]
        [InlineData(Role.Administrator)]
        public async Task No_surname_is_found(Role role)
        {
            Assert.True(app._surnames.Count > 100);
            await using var db = app.Database.Open();
            var account = await db.Users.SingleAsync(account => account.IsDemo && db.Memberships.Any(membership => membership.AccountId == account.Id && membership.Role == role), TestContext.Current.CancellationToken);
            var journey = await db.Journeys.Select(journey => journey.PublicId).FirstAsync(TestContext.Current.CancellationToken);
            var visitor = app.As(account);

            foreach (var (page, address) in app.Pages())
            {
                var answer = await visitor.Asks(address.Replace(Guid.Empty.ToString(), journey.ToString(), StringComparison.Ordinal));
                // The gallery shows made-up people of its own, in development only.
                var found = page.StartsWith("Gallery", StringComparison.Ordinal) ? [] : Regex.Matches(answer.Document.Body!.TextContent, @"\p{L}+").Select(word => word.Value).Where(app._surnames.Contains).Distinct().ToList();
                Assert.True(found.Count == 0, $"{role}, {address}: {string.Join(", ", found)}");
            }
        }

        [Fact]
        public async Task An_observer_sees_small_counts_masked()
        {
            await using var db = app.Database.Open();
            var observer = await db.Users.SingleAsync(account => account.IsDemo && db.Memberships.Any(membership => membership.AccountId == account.Id && membership.Role == Role.Observer), TestContext.Current.CancellationToken);

            var page = await app.As(observer).Opens("/tableau-de-bord");

            page.Says("Les effectifs de 1 à 10 sont remplacés par « s »");
            Assert.All(Regex.Matches(page.Text, @"(?<![\d,/:-])([1-9]|10) (diagnostics?|personnes?|en attente|en retard|ruptures?)\b"), shown => Assert.Fail(shown.Value));
        }
    }
}
