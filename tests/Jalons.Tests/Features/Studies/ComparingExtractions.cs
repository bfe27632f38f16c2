namespace Jalons.Tests.Features.Studies;

/// <summary>Apart from the other pages of the workspace: the facts change under the volume.</summary>
public sealed class ComparingExtractions(AStudyInWork study) : IClassFixture<AStudyInWork>
{
    [Fact]
    public async Task Two_extractions_are_compared_once_beside_the_page_with_the_sentences_they_touch()
    {
        const string Sentence = "/etudes/atelier/phrase/publics.l-essentiel.R02";
        await (await study.Evaluator.Opens(Sentence)).Fills("Votre phrase", "Ma phrase sur les ordinateurs.").Presses("Enregistrer ma phrase");
        await study.Receives(2);
        await (await study.Evaluator.Opens("/etudes/extractions")).Presses("Figer les faits");

        var first = await (await (await study.Evaluator.Opens("/etudes/extractions")).Presses("Comparer")).Waits(60);
        first.Says("Ce qui a changé").Says("Personnes reçues en diagnostic").Says("2 en plus, 0 en moins");

        var again = await (await study.Evaluator.Opens("/etudes/extractions")).Presses("Comparer");
        Assert.Equal(first.Path, again.Path);
    }

    [Fact]
    public async Task One_waits_for_figures_only_before_pages_of_this_site()
        => Assert.Equal("/etudes/atelier", (await study.Evaluator.Opens("/etudes/atelier/calcul?vers=//ailleurs.example")).Document.QuerySelector("main p a[href='/etudes/atelier']")?.GetAttribute("href"));
}
