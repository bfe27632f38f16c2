using Jalons.Core.Access;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Features.Accounts;

public sealed class ChoosingAPassword(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Opens_the_door_to_it()
    {
        var account = await place.Database.HasAccount(Role.ProjectTeam, place.Programme, "T8");
        var form = await place.As(account).Opens("/compte/mot-de-passe");

        (await form.Fills("Nouveau mot de passe", "trop court").Presses("Enregistrer le mot de passe")).Says("Il faut 12 caractères au moins.");
        (await form.Fills("Nouveau mot de passe", "aaaaaaaaaaaaaa").Presses("Enregistrer le mot de passe")).Says("Employez au moins 5 caractères différents.");
        (await form.Fills("Nouveau mot de passe", "la pluie sur le canal").Presses("Enregistrer le mot de passe")).Says("Mot de passe enregistré.");

        var door = await place.Anyone().Opens("/connexion");
        (await door.Fills("E-mail professionnel", account.Email!).Fills("Mot de passe", "la pluie sur le canal").Presses("Se connecter")).Says("Regardez votre messagerie");
    }

    [Fact]
    public async Task Asks_for_the_one_before()
    {
        var visitor = await place.As(Role.ProjectTeam, place.Programme, "T8");
        await (await visitor.Opens("/compte/mot-de-passe")).Fills("Nouveau mot de passe", "la pluie sur le canal").Presses("Enregistrer le mot de passe");

        var form = await visitor.Opens("/compte/mot-de-passe");

        (await form.Fills("Nouveau mot de passe", "le soleil sur le pont").Presses("Enregistrer le mot de passe")).Says("Écrivez votre mot de passe actuel.");
        (await form.Fills("Mot de passe actuel", "autre chose").Fills("Nouveau mot de passe", "le soleil sur le pont").Presses("Enregistrer le mot de passe"))
            .Says("Ce n’est pas votre mot de passe actuel.");
    }
}
