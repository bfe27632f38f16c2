using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Platform;

/// <summary>Fetches attachments at once; an expired address is asked for again, a wrong checksum is fetched once more, what stays away is told and tried at the next pull.</summary>
internal sealed class PlatformFiles(AppDb db, PlatformClient platform, TimeProvider time)
{
    /// <param name="received">Dossiers that are kept already, tracked or not.</param>
    public async Task<SyncOutcome> Fetch(IReadOnlyList<(Application Application, IncomingApplication Incoming)> received, CancellationToken stop)
    {
        var outcome = SyncOutcome.Nothing;
        foreach (var (application, incoming) in received.Where(one => one.Application.Attachments.Exists(file => file.IsMissing)))
        {
            db.AttachRange(application.Attachments.Where(file => file.IsMissing));
            outcome += await Fetch(application, incoming, stop);
        }
        return outcome;
    }

    /// <summary>Those that former pulls could not fetch, with a fresh address.</summary>
    public async Task<SyncOutcome> FetchMissing(Call call, ApplicationKind kind, CancellationToken stop)
    {
        var waiting = await db.Applications.Include(application => application.Attachments)
            .Where(application => application.CallId == call.Id && application.Kind == kind && application.DeletedAt == null && application.Attachments.Any(file => file.FileId == null && file.ReplacedAt == null && file.PurgedOn == null))
            .OrderBy(application => application.Id).ToListAsync(stop);
        var outcome = SyncOutcome.Nothing;
        foreach (var application in waiting)
            if (await Again(application, stop) is { } incoming) outcome += await Fetch(application, incoming, stop);
        return outcome with { FilesMissing = waiting.Sum(application => application.Attachments.Count(file => file.IsMissing)) };
    }

    private async Task<SyncOutcome> Fetch(Application application, IncomingApplication incoming, CancellationToken stop)
    {
        var (fetched, fresh) = (0, incoming);
        foreach (var file in application.Attachments.Where(file => file.IsMissing).ToList())
        {
            var (content, fault) = await Content(file, fresh, stop);
            if (content is null)
            {
                fresh = await Again(application, stop) ?? fresh;
                (content, fault) = await Content(file, fresh, stop);
            }
            file.Fault = fault;
            if (content is null) continue;

            file.FileId = (await db.StoreFile(application.ProgrammeId, file.Name, new MemoryStream(content), time.GetUtcNow().UtcDateTime, null, stop)).Id;
            fetched++;
        }
        await db.SaveChangesAsync(stop);
        return SyncOutcome.Nothing with { Files = fetched };
    }

    private async Task<(byte[]? Content, string? Fault)> Content(Attachment file, IncomingApplication incoming, CancellationToken stop)
    {
        if (incoming.Files.FirstOrDefault(one => file.IsSameAs(one.Field, one.Name, one.Checksum)) is not { } known) return (null, "La pièce n’est plus dans le dossier.");
        try
        {
            var content = await platform.Download(known.Url, stop);
            if (content is null) return (null, "L’adresse de la pièce a expiré.");
            return ChecksumOf(content) == file.Checksum ? (content, null) : (null, "Le contenu reçu n’est pas celui annoncé (MD5).");
        }
        catch (PlatformRefusal refusal)
        {
            return (null, refusal.Message);
        }
    }

    private async Task<IncomingApplication?> Again(Application application, CancellationToken stop)
    {
        if (application.Number is not { } number) return null;

        try
        {
            var dossier = PlatformReading.Of(await platform.Ask("getDossier", new() { ["dossierNumber"] = number, ["includeChamps"] = true }, stop), "dossier");
            return dossier.ValueKind is JsonValueKind.Object ? PlatformReading.Dossier(dossier, application.Kind) : null;
        }
        catch (PlatformRefusal)
        {
            // Taken away meanwhile, or silent: the attachment stays told as missing.
            return null;
        }
    }

    [SuppressMessage("Security", "CA5351", Justification = "The platform announces an MD5: it tells a broken transfer, it protects nothing.")]
    private static string ChecksumOf(byte[] content) => Convert.ToBase64String(MD5.HashData(content));
}
