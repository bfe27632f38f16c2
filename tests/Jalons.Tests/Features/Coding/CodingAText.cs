using Jalons.Core.Access;
using Jalons.Core.Fieldwork;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Coding;

/// <summary>Each test has an application of its own: the key of pseudonyms is made once for a programme.</summary>
public sealed class CodingAText : IAsyncLifetime
{
    private readonly AppFixture app = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Shows_the_words_without_names_suggests_and_keeps_what_a_human_validates()
    {
        var programme = await app.Database.HasProgramme();
        await app.Database.Has(A.Journey.In(programme, "T8").Of("Nadia", "Benhamou").DiagnosedOn("2022-01-10").FollowedUpAt(3, "Nadia Benhamou, de Bondy, est en CDI (06.39.98.41.07)", "2022-04-12"));
        var evaluator = await app.As(Role.Evaluator, programme);

        var desk = await (await evaluator.Opens("/etudes/codage")).Presses("Commencer le codage");
        var reference = desk.Document.QuerySelector("main tbody a")!.GetAttribute("href")!;
        var text = await evaluator.Opens(reference);

        text.Says("[nom] [nom], de [commune], est en CDI ([téléphone])").Says("Le dictionnaire propose : En emploi, CDI ou CDD de six mois et plus");
        Assert.DoesNotContain("Benhamou", text.Text, StringComparison.Ordinal);
        await using var before = app.Database.Open();
        Assert.Empty(await before.TextCodes.ToListAsync(Stop));

        (await text.Chooses("Évolution positive").Presses("Valider les codes")).Says("Texte codé.");

        await using var after = app.Database.Open();
        Assert.Equal(["evolution.positive", "insertion.lasting_job"], (await after.TextCodes.Where(code => !code.IsSecond).Select(code => code.Code).ToListAsync(Stop)).Order(StringComparer.Ordinal).Take(2));
        Assert.Equal(1, await after.Acts.CountAsync(act => act.Why.StartsWith("Texte codé"), Stop));
    }

    [Fact]
    public async Task Wants_a_code_and_gives_back_what_was_typed()
    {
        await using var db = app.Database.Open();
        var programme = await app.Database.HasProgramme();
        await app.Database.Has(A.Journey.In(programme, "T6").DiagnosedOn("2022-01-10").With("follow_up.remarks", "blabla"));
        var evaluator = await app.As(Role.Evaluator, programme);
        await Core.Studies.Snapshots.Snapshots.OpenPseudonyms(db, programme.Id, Stop);
        var reference = (await db.TextsToCode(programme, Scope.Whole(programme.Id, "Test"), Stop))!.First(text => text.Text == CodedText.Remarks).Reference;

        var refused = await (await evaluator.Opens($"/etudes/codage/{reference}")).Presses("Valider les codes");

        refused.Says("Choisissez au moins un code");
    }
}
