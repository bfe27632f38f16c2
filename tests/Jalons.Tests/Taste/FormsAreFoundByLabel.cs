using System.Net;
using Jalons.Tests.Support.App;

namespace Jalons.Tests.Taste;

/// <summary>Guards the page tests themselves, on the gallery of components.</summary>
public sealed class FormsAreFoundByLabel(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Posts_the_real_form_and_follows_the_redirect()
    {
        var page = await app.Anyone().Opens("/galerie");

        var next = await page.Fills("Prénom", "Aïcha").Fills("Date de naissance", "01/02/1990")
            .Chooses("Par SMS", "Comment préfère-t-elle").Chooses("Mobilité").Chooses("Est Ensemble", "Territoire")
            .Presses("Enregistrer l'orientation");

        next.Says("Orientation enregistrée.");
    }

    [Fact]
    public async Task Shows_the_error_and_what_was_typed()
    {
        var page = await app.Anyone().Opens("/galerie");

        var next = await page.Fills("Nom", "").Fills("Date de naissance", "31/02/1990").Presses("Enregistrer l'orientation");

        Assert.Equal(HttpStatusCode.BadRequest, next.Status);
        next.Says("Écrivez le nom de la personne.");
        Assert.Equal("31/02/1990", next.ValueOf("Date de naissance"));
    }

    [Fact]
    public async Task A_field_without_its_label_is_not_found()
    {
        var page = await app.Anyone().Opens("/galerie");

        Assert.Throws<InvalidOperationException>(() => page.Fills("BornOn", "01/02/1990"));
    }
}
