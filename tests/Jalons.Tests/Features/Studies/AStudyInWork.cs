using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Studies;

/// <summary>Enough people diagnosed for counts to be printed, and the volume « publics » open in the workspace.</summary>
public sealed class AStudyInWork : AppFixture
{
    public Programme Programme { get; private set; } = null!;
    public Visitor Evaluator { get; private set; } = null!;

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Programme = await Database.HasProgramme();
        await Receives(14);
        Evaluator = await As(Role.Evaluator, Programme);
        await (await (await Evaluator.Opens("/etudes/atelier")).Presses("Commencer « Les publics »")).Waits();
    }

    /// <summary>So many more people are diagnosed at Est Ensemble.</summary>
    public async Task Receives(int people)
    {
        for (var made = 0; made < people; made++) await Database.Has(A.Journey.In(Programme, "T8").Of("Oumou", $"Sarrazine {Guid.CreateVersion7():N}").ReferredOn("2022-01-12").DiagnosedOn("2022-01-20"));
    }

    /// <summary>The volume « publics » stands on the facts as they are now.</summary>
    public async Task<Page> Refreshes()
    {
        await (await Evaluator.Opens("/etudes/extractions")).Presses("Figer les faits");
        await using var db = Database.Open();
        var last = await db.Snapshots.OrderByDescending(snapshot => snapshot.Id).Select(snapshot => snapshot.Number).FirstAsync(Stop);
        await (await (await Evaluator.Opens("/etudes/atelier/publics")).Chooses($"{last}, situation au 15 avril 2022", "Extraction").Presses("Porter le volume sur cette extraction")).Waits();
        return await Evaluator.Opens("/etudes/atelier/publics");
    }
}
