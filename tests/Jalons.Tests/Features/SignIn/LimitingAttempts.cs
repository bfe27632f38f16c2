using System.Net;
using Jalons.Tests.Support.App;

namespace Jalons.Tests.Features.SignIn;

/// <summary>An installation that takes three attempts a minute.</summary>
public sealed class LimitingAttempts : AppFixture
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Jalons:SignInsPerMinute"] = "3" };

    public sealed class From_one_address(LimitingAttempts app) : IClassFixture<LimitingAttempts>
    {
        [Fact]
        public async Task Stops_the_fourth_of_a_minute_and_lets_pages_be_read()
        {
            var door = (await app.Anyone().Opens("/connexion")).Fills("E-mail professionnel", "quelquun@example.fr").Fills("Mot de passe", "au hasard");
            for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.BadRequest, (await door.Presses("Se connecter")).Status);

            var stopped = await door.Presses("Se connecter");

            Assert.Equal(HttpStatusCode.TooManyRequests, stopped.Status);
            stopped.Says("Attendez une minute");
            Assert.Equal("/connexion", (await app.Anyone().Opens("/connexion")).Path);
        }
    }
}
