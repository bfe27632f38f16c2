using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Platform;

/// <summary>
/// Pulls the dossiers of the two procedures, page by page. Each page is kept at once; how far the pull went is written only when it is whole,
/// so that an interrupted one is read again: dossiers are told by their number, nothing is lost and nothing is there twice.
/// </summary>
public sealed class PlatformPull(AppDb db, PlatformClient platform, TimeProvider time)
{
    private const int MostPages = 10_000;

    /// <exception cref="PlatformRefusal">The platform refused or went silent; the pages read are kept.</exception>
    public async Task<SyncOutcome> Run(long callId, Programme programme, Act act, CancellationToken stop)
    {
        // Written first: the pages of a pull that breaks off are there, and so is who asked for them.
        act.Why = "Dossiers relevés sur la plateforme : relève commencée.";
        db.Acts.Add(act);
        await db.SaveChangesAsync(stop);
        var outcome = SyncOutcome.Nothing;
        foreach (var kind in new[] { ApplicationKind.Structure, ApplicationKind.Project })
        {
            var call = await db.Calls.Include(call => call.Lots).SingleAsync(call => call.Id == callId, stop);
            if ((kind is ApplicationKind.Project ? call.ProjectProcedure : call.StructureProcedure) is { } procedure) outcome += await Pull(call, kind, procedure, programme, stop);
        }
        await db.Acts.Where(own => own.Id == act.Id).ExecuteUpdateAsync(set => set.SetProperty(own => own.Why, $"Dossiers relevés sur la plateforme. {outcome.InFrench}"), stop);
        return outcome;
    }

    private async Task<SyncOutcome> Pull(Call call, ApplicationKind kind, int procedure, Programme programme, CancellationToken stop)
    {
        var (started, until) = (time.GetUtcNow().UtcDateTime, await UntilOf(call, kind, procedure, stop));
        var since = until?.AddMinutes(-platform.Settings.OverlapMinutes);
        var (outcome, last) = await Dossiers(call, kind, procedure, since, programme, stop);
        outcome += await Deletions(call, procedure, since, stop);
        outcome += await new PlatformFiles(db, platform, time).FetchMissing(call, kind, stop);

        var mark = await db.SyncMarks.SingleOrDefaultAsync(mark => mark.CallId == call.Id && mark.Kind == kind && mark.Procedure == procedure, stop)
            ?? db.SyncMarks.Add(new SyncMark { CallId = call.Id, Kind = kind, Procedure = procedure }).Entity;
        // A change made while pages were read may sit behind the last one seen: never further than the start.
        if (last is { } seen) mark.Until = new[] { seen < started ? seen : started, mark.Until ?? DateTime.MinValue }.Max();
        mark.LastAt = started;
        await db.SaveChangesAsync(stop);
        return outcome;
    }

    private Task<DateTime?> UntilOf(Call call, ApplicationKind kind, int procedure, CancellationToken stop)
        => db.SyncMarks.Where(mark => mark.CallId == call.Id && mark.Kind == kind && mark.Procedure == procedure).Select(mark => mark.Until).SingleOrDefaultAsync(stop);

    private async Task<(SyncOutcome, DateTime?)> Dossiers(Call call, ApplicationKind kind, int procedure, DateTime? since, Programme programme, CancellationToken stop)
    {
        var (outcome, last, cursor, more) = (SyncOutcome.Nothing, (DateTime?)null, (string?)null, true);
        for (var page = 0; more && page < MostPages; page++)
        {
            var data = await platform.Ask("getDemarche", new()
            {
                ["demarcheNumber"] = procedure,
                ["first"] = platform.Settings.PageSize,
                ["after"] = cursor,
                ["updatedSince"] = since,
                ["includeDossiers"] = true,
                ["includeChamps"] = true,
                ["includeAnotations"] = true,
                ["includeAvis"] = true,
                ["includeTraitements"] = false,
                ["includeInstructeurs"] = false,
            }, stop);
            var connection = PlatformReading.Of(data, "demarche", "dossiers");
            var nodes = PlatformReading.Nodes(connection).ToList();
            outcome += await Keep(call, kind, nodes, programme, stop);
            foreach (var node in nodes) last = PlatformReading.ChangedAt(node) is var changed && changed > (last ?? DateTime.MinValue) ? changed : last;
            (more, cursor) = PlatformReading.Page(connection);
        }
        return (outcome, last);
    }

    private async Task<SyncOutcome> Keep(Call call, ApplicationKind kind, List<JsonElement> nodes, Programme programme, CancellationToken stop)
    {
        // The same dossier twice in a page is one dossier: the one changed last.
        var incoming = nodes.Select(node => PlatformReading.Dossier(node, kind)).GroupBy(dossier => dossier.Number!.Value).Select(same => same.MaxBy(dossier => dossier.ChangedAt)!).ToList();
        var receiving = new Receiving(db, call, programme, time.GetUtcNow().UtcDateTime);
        var known = await receiving.Known(incoming.Select(dossier => dossier.Number!.Value), stop);
        var outcome = SyncOutcome.Nothing;
        var received = new List<(Application, IncomingApplication)>();
        foreach (var dossier in incoming)
        {
            var (application, reception) = await receiving.Receive(dossier, known.GetValueOrDefault(dossier.Number!.Value), stop);
            received.Add((application, dossier));
            outcome += SyncOutcome.Of(reception);
        }
        await db.SaveChangesAsync(stop);
        // What is kept is watched no longer: each file put away would compare the whole page again.
        db.ChangeTracker.Clear();
        outcome += await new PlatformFiles(db, platform, time).Fetch(received, stop);
        db.ChangeTracker.Clear();
        return outcome;
    }

    private async Task<SyncOutcome> Deletions(Call call, int procedure, DateTime? since, CancellationToken stop)
    {
        var (deleted, cursor, more) = (0, (string?)null, true);
        for (var page = 0; more && page < MostPages; page++)
        {
            var data = await platform.Ask("getDemarche", new() { ["demarcheNumber"] = procedure, ["deletedFirst"] = platform.Settings.PageSize, ["deletedAfter"] = cursor, ["deletedSince"] = since, ["includeDeletedDossiers"] = true }, stop);
            var connection = PlatformReading.Of(data, "demarche", "deletedDossiers");
            foreach (var node in PlatformReading.Nodes(connection)) deleted += await Delete(call, node, stop);
            (more, cursor) = PlatformReading.Page(connection);
        }
        return SyncOutcome.Nothing with { Deleted = deleted };
    }

    private Task<int> Delete(Call call, JsonElement node, CancellationToken stop)
    {
        var (number, at, reason) = (node.GetProperty("number").GetInt64(), PlatformReading.Instant(node, "dateSupression") ?? time.GetUtcNow().UtcDateTime, PlatformReading.Text(node, "reason"));
        return db.Applications.Where(application => application.CallId == call.Id && application.Number == number && application.DeletedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(application => application.DeletedAt, at).SetProperty(application => application.DeletedReason, reason), stop);
    }
}
