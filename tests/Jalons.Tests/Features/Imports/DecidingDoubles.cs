using System.Net;
using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Imports;

public sealed class DecidingDoubles(APlaceWithPeople app) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Sets_two_dossiers_side_by_side_keeps_the_decision_with_its_reason_and_lets_it_be_taken_back()
    {
        var pair = await Pair(await Someone("Awa", "Faye", "T8"), await Someone("Awa", "Faye-Diop", "T8"));
        var coordination = await app.As(Role.Coordination, app.Programme, "T8");

        var page = await (await coordination.Opens("/imports/doubles")).Follows("Comparer Awa Faye et Awa Faye-Diop");
        page.Says("Une ou deux personnes ?").Says("même date de naissance").Says("diffère");
        (await page.Presses("Enregistrer la décision")).Says("Dites si c’est la même personne");
        var decided = await page.Chooses("Pas la même personne", "Est-ce la même personne ?").Fills("Pourquoi", "Deux cousines, vues ensemble").Presses("Enregistrer la décision");
        decided.Says("Pas la même personne.");

        var again = await coordination.Opens($"/imports/doubles/{pair.PublicId}");
        again.Says("Dits deux personnes").Says("Deux cousines, vues ensemble");
        (await again.Presses("Reprendre cette décision")).Says("Décision reprise.").Says("Une ou deux personnes ?");
    }

    [Fact]
    public async Task Shows_a_pair_of_two_projects_to_the_department_alone()
    {
        var pair = await Pair(await Someone("Ibrahim", "Keita", "T8"), await Someone("Ibrahima", "Keita", "T6"));

        var coordination = await (await app.As(Role.Coordination, app.Programme, "T8")).Asks($"/imports/doubles/{pair.PublicId}");
        var department = await (await app.As(Role.Department, app.Programme)).Opens($"/imports/doubles/{pair.PublicId}");

        Assert.Equal(HttpStatusCode.NotFound, coordination.Status);
        department.Says("Ibrahim Keita et Ibrahima Keita").Says("Même personne");
    }

    [Fact]
    public async Task Tells_the_second_person_that_somebody_has_decided()
    {
        var pair = await Pair(await Someone("Lina", "Traoré", "T8"), await Someone("Lina", "Traore-Ba", "T8"));
        var coordination = await app.As(Role.Coordination, app.Programme, "T8");
        var page = await coordination.Opens($"/imports/doubles/{pair.PublicId}");
        await using var db = app.Database.Open();
        await db.Duplicates.Where(known => known.Id == pair.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.Decision, DuplicateDecision.Different), TestContext.Current.CancellationToken);

        (await page.Chooses("Même personne", "Est-ce la même personne ?").Presses("Enregistrer la décision")).Says("Quelqu’un vient de décider de ce double");
    }

    [Fact]
    public async Task Lists_the_rows_known_by_a_rule_and_gives_one_back_to_its_own_person()
    {
        var coordination = await app.As(Role.Coordination, app.Programme, "T8");
        var preview = await (await (await coordination.Opens("/imports")).Attaches("Fichier de suivi", "office.csv", System.Text.Encoding.UTF8.GetBytes("Nom;Prénom;Date de naissance;Ville\nSoumahoro;Tidiane;03/05/1990;Bondy\nSoumaoro;Tidiane;03/05/1990;Pantin\n")).Presses("Lire le fichier")).Waits();
        await (await preview.Presses("Importer 2 lignes prêtes")).Waits();

        var page = await coordination.Opens("/imports/doubles");
        page.Says("Reconnues d’office").Says("Tidiane Soumaoro 03/05/1990").Says("office.csv, ligne 3").Says("Une lettre d’écart");
        (await page.Presses("Pas la même personne : Tidiane Soumaoro 03/05/1990")).Says("a son propre parcours").DoesNotSay("Tidiane Soumaoro 03/05/1990");

        await using var db = app.Database.Open();
        Assert.Equal(2, await db.People.CountAsync(person => person.FirstName == "Tidiane", TestContext.Current.CancellationToken));
    }

    private async Task<Journey> Someone(string first, string last, string territory) => await app.Database.Has(A.Journey.In(app.Programme, territory).Of(first, last, "1990-05-03").ReferredOn("2022-01-12"));

    private async Task<Duplicate> Pair(Journey first, Journey second)
    {
        await using var db = app.Database.Open();
        var pair = new Duplicate { ProgrammeId = app.Programme.Id, FirstId = first.PersonId, SecondId = second.PersonId, Rule = "near", Similarity = 0.7 };
        db.Add(pair);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return pair;
    }
}
