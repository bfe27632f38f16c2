using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Platform;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting.Jobs;

namespace Jalons.Web.Features.Calls.Dossiers;

/// <summary>Pulls the dossiers of the platform.</summary>
internal sealed class PullWork(TimeProvider time) : IJobWork
{
    public const string Name = "call-pull";

    public string Kind => Name;

    public async Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop)
    {
        var db = services.GetRequiredService<AppDb>();
        var programme = (await db.LoadProgramme(job.ProgrammeId, stop))!;
        var call = await db.CallOf(programme.Id, stop) ?? throw new JobRefusal("Aucun appel n’est ouvert.");
        var act = (Scope.Whole(programme.Id, job.Who) with { AccountId = job.AccountId }).Acts("Dossiers relevés", Links.Dossiers, time);
        try
        {
            return await services.GetRequiredService<PlatformPull>().Run(call.Id, programme, act, stop);
        }
        catch (PlatformRefusal refusal)
        {
            throw new JobRefusal(refusal.Message, refusal);
        }
    }

    public static SyncOutcome? OutcomeOf(Job job) => job.Result is { } json ? JsonSerializer.Deserialize<SyncOutcome>(json) : null;
}
