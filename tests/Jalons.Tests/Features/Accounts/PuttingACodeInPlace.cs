using Jalons.Core.Access;
using Jalons.Tests.Support;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Features.Accounts;

public sealed class PuttingACodeInPlace(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Shows_spare_codes_each_of_which_opens_once()
    {
        var account = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        var visitor = place.As(account);
        await (await visitor.Opens("/compte/mot-de-passe")).Fills("Nouveau mot de passe", "la pluie sur le canal").Presses("Enregistrer le mot de passe");
        var form = await (await visitor.Opens("/compte/code")).Presses("Commencer");
        var key = form.Document.QuerySelector("main b.num")!.TextContent;

        (await form.Fills("Code", "000000").Presses("Mettre en place le code")).Says("Ce n’est pas le bon code.");
        var done = await form.Fills("Code", Totp.CodeOf(key)).Presses("Mettre en place le code");
        var spare = done.Document.QuerySelectorAll(".spare li").Select(line => line.TextContent).ToList();
        Assert.Equal(8, spare.Count);

        foreach (var (expected, _) in new[] { ("/", 1), ("/connexion/code", 2) })
        {
            var door = await place.Anyone().Opens("/connexion");
            var code = await door.Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "la pluie sur le canal").Presses("Se connecter");
            Assert.Equal(expected, (await code.Fills("Code", spare[0]).Presses("Entrer dans Jalons")).Path);
        }
    }
}
