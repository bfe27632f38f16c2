using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Imports;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Imports;

public sealed class PurgingOldFiles(APlaceWithPeople app) : IClassFixture<APlaceWithPeople>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_and_its_preview_go_after_a_month_under_one_act_and_the_page_says_so()
    {
        var page = await (await app.As(Role.Coordination, app.Programme, "T8")).Opens("/imports");
        page = await (await page.Attaches("Fichier de suivi", "suivi.csv", Encoding.UTF8.GetBytes("Nom;Prénom;Date de naissance\nKeita;Boubacar;03/11/2001\n")).Presses("Lire le fichier")).Waits();
        page.Says("Keita Boubacar");

        Assert.True((await Purge(29)).IsEmpty);
        Assert.Equal(new(1, 1), await Purge(30));
        Assert.True((await Purge(30)).IsEmpty);

        await using var db = app.Database.Open();
        Assert.False(await db.StoredFiles.AnyAsync(Stop) || await db.FileChunks.AnyAsync(Stop));
        Assert.Equal("Purge : 1 fichiers reçus et 1 aperçus d’import effacés", (await db.Acts.OrderBy(act => act.Id).LastAsync(Stop)).Why);
        (await (await app.As(Role.Coordination, app.Programme, "T8")).Opens(page.Path)).Says("un mois après le dépôt").DoesNotSay("Keita");
    }

    [Fact]
    public async Task A_file_without_a_purge_day_stays()
    {
        await using var db = app.Database.Open();
        var kept = await db.StoreFile(app.Programme.Id, "extraction.jsonl", new MemoryStream([1, 2, 3]), app.Clock.Now.UtcDateTime, null, Stop);

        Assert.Equal(0, await db.PurgeFiles(app.Programme.Id, new(2100, 1, 1), Stop));

        await db.FileChunks.Where(chunk => chunk.FileId == kept.Id).ExecuteDeleteAsync(Stop);
        await db.StoredFiles.Where(file => file.Id == kept.Id).ExecuteDeleteAsync(Stop);
    }

    private async Task<PurgeCount> Purge(int daysLater)
    {
        await using var db = app.Database.Open();
        return await db.PurgeDue(app.Programme, new LaterClock(app.Clock.Now.AddDays(daysLater)), Scope.Whole(app.Programme.Id, "Essais"), "jalons purge", Stop);
    }

    private sealed class LaterClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
