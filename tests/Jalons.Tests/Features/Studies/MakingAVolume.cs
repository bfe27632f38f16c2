using System.Net;
using Jalons.Core.Access;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Studies;

public sealed class MakingAVolume(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Gives_the_files_asked_for_and_remembers_who_made_them()
    {
        var evaluator = await place.As(Role.Evaluator, place.Programme);
        var form = await evaluator.Opens("/etudes");

        var made = await (await form.Unticks("PDF, pour lire et imprimer").Unticks("LibreOffice (odt)").Unticks("Présentation, graphiques modifiables (pptx)").Unticks("Données des figures (zip : csv et ods)").Presses("Produire le volume")).Waits();

        made.Says("Les publics").Says("Situation au 15 avril 2022").Says("2 personnes reçues en diagnostic");
        var files = made.Document.QuerySelectorAll("main tbody a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(2, files.Count);
        Assert.Equal("PK"u8.ToArray(), (await evaluator.Downloads(files[0]))[..2]);
        Assert.Contains("<html", System.Text.Encoding.UTF8.GetString(await evaluator.Downloads(files[1])), StringComparison.Ordinal);
        (await evaluator.Opens("/etudes")).Says("Camille Evaluator").Says("docx, html");
    }

    [Fact]
    public async Task Opens_the_internal_edition_to_those_who_sign_for_it()
    {
        var form = await (await place.As(Role.Evaluator, place.Programme)).Opens("/etudes");
        foreach (var format in new[] { "PDF, pour lire et imprimer", "LibreOffice (odt)", "Présentation, graphiques modifiables (pptx)", "Données des figures (zip : csv et ods)", "Page web, en un seul fichier (html)" }) form.Unticks(format);
        var made = await (await form.Chooses("Interne").Presses("Produire le volume")).Waits();

        Assert.Empty(made.Document.QuerySelectorAll("main tbody a[href*='handler=File']"));
        (await made.Presses("Signer et ouvrir les fichiers")).Says("Cochez la case pour vous engager.");
        var open = await made.Chooses("Je m’engage à ne pas diffuser ces fichiers et à ne pas chercher à reconnaître une personne.").Presses("Signer et ouvrir les fichiers");
        var file = Assert.Single(open.Says("engagement signé le").Document.QuerySelectorAll("main tbody a[href*='handler=File']")).GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.NotFound, (await (await place.As(Role.Department, place.Programme)).Asks(file)).Status);
    }

    [Fact]
    public async Task Notes_who_takes_a_file_of_the_internal_edition_and_which()
    {
        var evaluator = await place.As(Role.Evaluator, place.Programme);
        var form = await evaluator.Opens("/etudes");
        foreach (var format in new[] { "PDF, pour lire et imprimer", "LibreOffice (odt)", "Présentation, graphiques modifiables (pptx)", "Données des figures (zip : csv et ods)", "Page web, en un seul fichier (html)" }) form.Unticks(format);
        var made = await (await form.Chooses("Interne").Presses("Produire le volume")).Waits();
        var open = await made.Chooses("Je m’engage à ne pas diffuser ces fichiers et à ne pas chercher à reconnaître une personne.").Presses("Signer et ouvrir les fichiers");
        var file = open.Document.QuerySelector("main tbody a[href*='handler=File']")!.GetAttribute("href")!;
        Assert.Empty(await Readings(file));

        await evaluator.Downloads(file);
        await evaluator.Downloads(file);

        var readings = await Readings(file);
        Assert.Equal(2, readings.Count);
        Assert.All(readings, reading => Assert.Equal("Camille Evaluator", reading.Who));
    }

    private async Task<IReadOnlyList<Reading>> Readings(string page)
    {
        await using var db = place.Database.Open();
        return await db.Readings.AsNoTracking().Where(reading => reading.Page == page).ToListAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Asks_for_a_format_and_a_day_that_has_come()
    {
        var form = await (await place.As(Role.Department, place.Programme)).Opens("/etudes");
        foreach (var format in new[] { "Word, graphiques modifiables (docx)", "PDF, pour lire et imprimer", "Page web, en un seul fichier (html)", "LibreOffice (odt)", "Présentation, graphiques modifiables (pptx)", "Données des figures (zip : csv et ods)" }) form.Unticks(format);

        var refused = await form.Fills("Situation au", "31/12/2030").Presses("Produire le volume");

        refused.Says("Choisissez au moins un format.").Says("Ce jour est dans l’avenir.");
        Assert.Equal("31/12/2030", refused.ValueOf("Situation au"));
    }

    [Theory]
    [InlineData(Role.Coordination)]
    [InlineData(Role.ProjectTeam)]
    [InlineData(Role.Observer)]
    public async Task Does_not_exist_for_others(Role role)
        => Assert.Equal(HttpStatusCode.NotFound, (await (await place.As(role, place.Programme, "T8")).Asks("/etudes")).Status);
}
