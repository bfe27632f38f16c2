using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Platform;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Calls;

/// <summary>The pull, against a local server that behaves as the documented schema and that fails in every way that is known.</summary>
public sealed class PullingDossiers(APlaceWithACall place) : IClassFixture<APlaceWithACall>
{
    private const int Projects = 12345;
    private const int Structures = 12346;
    private static readonly DateTime Start = new(2021, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Five_thousand_dossiers_with_faults_nothing_lost_nothing_doubled()
    {
        await using var platform = await FakePlatform.Start();
        platform.Procedures[Projects] = [.. Enumerable.Range(1, 5000).Select(rank => Dossier(rank) with { File = rank % 25 == 0 ? $"lettre-{rank}.pdf" : null })];
        for (var rank = 50; rank <= 5000; rank += 50) platform.Expired.Add($"lettre-{rank}.pdf");
        // Among the refusals, an answer of each kind that never comes: a page, a dossier, a file.
        var silent = new HashSet<string>();
        platform.FaultOf = (request, operation) => request % 7 == 0 ? 429 : request % 11 == 0 ? 503 : request > 50 && silent.Add(operation) ? -1 : 0;
        var call = await place.Call();

        var outcome = await place.Pull(platform, call, timeoutSeconds: 1);

        Assert.Equal((5000, 5000, 0, 200), (outcome.Read, outcome.Created, outcome.FilesMissing, outcome.Files));
        Assert.Equal(3, silent.Count);
        var received = await place.Received(call);
        Assert.Equal(Enumerable.Range(1, 5000).Select(number => (long?)number), received.Select(dossier => dossier.Number));

        // Then some change under a new revision of the form, others go, and requests fail as before.
        for (var rank = 10; rank <= 5000; rank += 10) platform.Procedures[Projects][rank - 1] = Revised(rank);
        for (var rank = 99; rank <= 5000; rank += 99) platform.Deleted.Add((rank, Start.AddDays(5)));
        platform.Procedures[Projects].RemoveAll(dossier => dossier.Number % 99 == 0);
        var again = await place.Pull(platform, call, timeoutSeconds: 1);
        Assert.Equal((0, 495, 50), (again.Created, again.Updated, again.Deleted));
        received = await place.Received(call);
        Assert.Equal(5000, received.Count);
        Assert.Equal(50, received.Count(dossier => dossier.DeletedAt is not null));
        Assert.All(received.Where(dossier => dossier.Number % 10 == 0 && dossier.Number % 99 != 0), dossier => Assert.Equal((2, $"Projet {dossier.Number}, revu", 2), (dossier.Revision, dossier.Title, dossier.Revisions.Count)));

        var last = await place.Pull(platform, call, timeoutSeconds: 1);
        Assert.Equal((0, 0, 0), (last.Created, last.Updated, last.Deleted));
    }

    [Fact]
    public async Task A_pull_broken_in_the_middle_is_taken_up_again()
    {
        await using var platform = await FakePlatform.Start();
        platform.Procedures[Projects] = [.. Enumerable.Range(1, 350).Select(Dossier)];
        platform.FaultOf = (request, _) => request > 4 ? 503 : 0;
        var call = await place.Call();

        await Assert.ThrowsAsync<PlatformRefusal>(() => place.Pull(platform, call));
        Assert.InRange((await place.Received(call)).Count, 100, 349);
        await using var db = place.Database.Open();
        Assert.Contains("Dossiers relevés sur la plateforme : relève commencée.", await db.Acts.Select(act => act.Why).ToListAsync(TestContext.Current.CancellationToken));
        platform.FaultOf = (_, _) => 0;
        await place.Pull(platform, call);

        Assert.Equal(350, (await place.Received(call)).Count);
    }

    [Fact]
    public async Task A_dossier_changed_while_pages_are_read_comes_with_the_next_pull()
    {
        await using var platform = await FakePlatform.Start();
        var all = platform.Procedures[Projects] = [.. Enumerable.Range(1, 250).Select(Dossier)];
        // The first one, already given, changes before the last pages, whose own changes are later still.
        platform.BeforePage = page => { if (page > 0) all[0] = Dossier(1) with { ChangedAt = Start.AddMinutes(200), Champs = [("t", "Nom du projet", "TextChamp", "Changé entre deux pages")] }; };
        var call = await place.Call();

        await place.Pull(platform, call);
        await place.Pull(platform, call);

        var first = (await place.Received(call))[0];
        Assert.Equal(("Changé entre deux pages", 2), (first.Title, first.Revision));
        Assert.Equal(2, first.Revisions.Count);
    }

    [Fact]
    public async Task A_new_revision_of_the_form_is_understood_by_its_words()
    {
        await using var platform = await FakePlatform.Start();
        platform.Procedures[Projects] =
        [
            Dossier(1) with { Champs = [("q1", "Territoire", "DropDownListChamp", "Territoire 8 : Est Ensemble"), ("q2", "Montant demandé (en euros)", "IntegerNumberChamp", "187500")] },
            Dossier(2) with { Revision = "UmV2aXNpb24tMg==", Champs = [("q8", "Sur quel territoire agissez-vous ?", "DropDownListChamp", "Plaine Commune"), ("q9", "Subvention demandée", "IntegerNumberChamp", "150000")] },
        ];
        var call = await place.Call();

        await place.Pull(platform, call);

        var received = await place.Received(call);
        Assert.Equal([("T8", 187_500_00L), ("T6", 150_000_00L)], received.Select(dossier => (dossier.NamedTerritories.Single(), dossier.AskedCents!.Value)));
    }

    [Fact]
    public async Task A_deleted_dossier_is_told_and_kept()
    {
        await using var platform = await FakePlatform.Start();
        var all = platform.Procedures[Projects] = [Dossier(1), Dossier(2)];
        var call = await place.Call();
        await place.Pull(platform, call);
        all.RemoveAt(1);
        platform.Deleted.Add((2, Start.AddDays(3)));

        var outcome = await place.Pull(platform, call);

        Assert.Equal(1, outcome.Deleted);
        Assert.Equal([null, "user_request"], (await place.Received(call)).Select(dossier => dossier.DeletedReason));
        Assert.Equal(0, (await place.Pull(platform, call)).Deleted);
    }

    [Fact]
    public async Task A_file_that_is_not_what_was_announced_is_told_and_fetched_again_later()
    {
        await using var platform = await FakePlatform.Start();
        platform.Procedures[Projects] = [Dossier(1) with { File = "lettre.pdf" }];
        platform.Broken.Add("lettre.pdf");
        var call = await place.Call();

        Assert.Equal(1, (await place.Pull(platform, call)).FilesMissing);
        Assert.Equal("Le contenu reçu n’est pas celui annoncé (MD5).", (await place.Received(call))[0].Attachments[0].Fault);
        platform.Broken.Clear();
        var outcome = await place.Pull(platform, call);

        Assert.Equal((1, 0), (outcome.Files, outcome.FilesMissing));
        Assert.Null((await place.Received(call))[0].Attachments[0].Fault);
    }

    [Fact]
    public async Task Annotations_and_opinions_are_kept_and_change_no_revision()
    {
        await using var platform = await FakePlatform.Start();
        var all = platform.Procedures[Projects] = [Dossier(1)];
        var call = await place.Call();
        await place.Pull(platform, call);
        all[0] = Dossier(1) with { ChangedAt = Start.AddDays(1), Annotations = [("a", "Éligible", "CheckboxChamp", "true")], Opinion = ("ept@example.org", "Avis EPT ?", "Favorable") };

        await place.Pull(platform, call);

        var kept = Assert.Single(await place.Received(call));
        Assert.Equal([("Éligible", "oui"), ("Avis de ept@example.org : Avis EPT ?", "Favorable")], kept.Remarks.Select(remark => (remark.Label, remark.Value)));
        Assert.Equal(1, kept.Revision);
    }

    [Fact]
    public async Task The_administrative_dossier_is_found_by_its_link()
    {
        await using var platform = await FakePlatform.Start();
        platform.Procedures[Structures] = [Dossier(70)];
        platform.Procedures[Projects] = [Dossier(71) with { Champs = [("q", "Numéro du dossier administratif", "DossierLinkChamp", "70")] }];
        var call = await place.Call();

        await place.Pull(platform, call);

        var received = await place.Received(call);
        Assert.Equal([(ApplicationKind.Structure, (long?)null), (ApplicationKind.Project, 70)], received.Select(dossier => (dossier.Kind, dossier.LinkedNumber)));
    }

    [Fact]
    public async Task A_refused_token_is_told_in_french()
    {
        await using var platform = await FakePlatform.Start();
        platform.FaultOf = (_, _) => 401;
        var call = await place.Call();

        var refusal = await Assert.ThrowsAsync<PlatformRefusal>(() => place.Pull(platform, call));

        Assert.StartsWith("La plateforme", refusal.Message, StringComparison.Ordinal);
    }

    private static FakeDossier Revised(int number)
        => Dossier(number) with { ChangedAt = Start.AddDays(4).AddSeconds(number), Revision = "UmV2aXNpb24tMg==", Champs = [("t2", "Intitulé du projet", "TextChamp", $"Projet {number}, revu")] };

    private static FakeDossier Dossier(int number)
        => new(number, $"Association {number}", "73282932000074", Start.AddMinutes(number), Start.AddMinutes(number)) { Champs = [("t", "Nom du projet", "TextChamp", $"Projet {number}")] };
}
