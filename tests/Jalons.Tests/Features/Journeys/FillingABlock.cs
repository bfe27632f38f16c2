using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features.Journeys;

public sealed class FillingABlock(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Theory]
    [InlineData("orientation", "Enregistrer l’orientation", "Orientation enregistrée.")]
    [InlineData("profil", "Enregistrer le profil", "Profil enregistré.")]
    [InlineData("diagnostic", "Enregistrer le diagnostic", "Diagnostic enregistré.")]
    [InlineData("suivi", "Enregistrer le suivi", "Suivi enregistré.")]
    public async Task Saves_each_of_the_four(string block, string button, string said)
        => (await (await Opened(block)).Presses(button)).Says(said);

    [Fact]
    public async Task Moves_the_journey_on()
    {
        var page = await (await place.Ines()).Opens($"/parcours/{place.Mariama.PublicId}/diagnostic");

        var after = await page.Fills("Date du diagnostic", "14 avril 2022").Presses("Enregistrer le diagnostic");

        after.Says("14 avril 2022").Says("Suivi à 3 mois");
    }

    [Fact]
    public async Task Gives_back_what_was_typed_beside_the_reason()
    {
        var refused = await (await Opened("diagnostic")).Fills("Date du diagnostic", "31/02/2022").Presses("Enregistrer le diagnostic");

        refused.Says("Une réponse est à corriger").Says("Le 31 février n’existe pas. Vérifiez le jour.");
        Assert.Equal("31/02/2022", refused.ValueOf("Date du diagnostic"));
    }

    [Fact]
    public async Task Tells_the_second_of_two_who_fill_it_at_once_and_loses_nothing()
    {
        var (first, second) = (await Opened("orientation"), await Opened("orientation"));
        await first.Fills("Intitulé du poste", "Assistante sociale").Presses("Enregistrer l’orientation");

        var told = await second.Fills("Intitulé du poste", "Conseillère").Presses("Enregistrer l’orientation");

        told.Says("Quelqu’un vient d’enregistrer ce bloc.").Says("Assistante sociale");
        Assert.Equal("Conseillère", told.ValueOf("Intitulé du poste"));
        (await told.Presses("Enregistrer l’orientation")).Says("Orientation enregistrée.");
    }

    private async Task<Page> Opened(string block) => await (await place.Ines()).Opens($"/parcours/{place.Rachid.PublicId}/{block}");
}
