using Jalons.Web.Features.Studies.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
    public async Task Figures_at_hand_are_those_of_the_content_whatever_number_the_database_gave_it()
    {
        await study.Receives(1);
        await study.Refreshes();
        await using var db = study.Database.Open();
        var (one, other) = (await db.Snapshots.OrderBy(snapshot => snapshot.Id).FirstAsync(AStudyInWork.Stop), await db.Snapshots.AsNoTracking().OrderByDescending(snapshot => snapshot.Id).FirstAsync(AStudyInWork.Stop));
        var figures = study.Services.GetRequiredService<FiguresAtHand>();
        Assert.Equal(one.Number, (await figures.Of(one)).Snapshot.Number);

        other.Id = one.Id;   // as in a database put in the place of another
        Assert.Equal(other.Number, (await figures.Of(other)).Snapshot.Number);
    }

    [Fact]
    public async Task One_waits_for_figures_only_before_pages_of_this_site()
        => Assert.Equal("/etudes/atelier", (await study.Evaluator.Opens("/etudes/atelier/calcul?vers=//ailleurs.example")).Document.QuerySelector("main p a[href='/etudes/atelier']")?.GetAttribute("href"));
}
