using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Jalons.Core.Calls.Platform;

/// <summary>Asks the platform's stored queries, patiently: waits where it says 429, tries again where it is slow or broken.</summary>
public sealed class PlatformClient(HttpClient http, PlatformSettings settings, TimeProvider time)
{
    private const string StoredQueries = "ds-query-v2";
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    public PlatformSettings Settings => settings;

    /// <summary>The data of a stored query.</summary>
    /// <exception cref="PlatformRefusal">No answer after several tries, or a refusal.</exception>
    public async Task<JsonElement> Ask(string operation, Dictionary<string, object?> variables, CancellationToken stop)
    {
        using var answer = await Patiently(() => new(HttpMethod.Post, new Uri(settings.Host!, "/api/v2/graphql"))
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", settings.Token) },
            Content = JsonContent.Create(new { queryId = StoredQueries, operationName = operation, variables }),
        }, stop);
        var body = await Json(answer, stop);
        if (answer.StatusCode is not HttpStatusCode.OK || Said(body) is not null) throw new PlatformRefusal(Refusal(answer.StatusCode, Said(body)));
        return body.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object ? data : throw new PlatformRefusal("La plateforme a répondu sans données.");
    }

    /// <summary>A file of a dossier; null when its address has expired.</summary>
    /// <exception cref="PlatformRefusal">No answer after several tries, or a file too large.</exception>
    public async Task<byte[]?> Download(string url, CancellationToken stop)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http")) return null;

        // The address is signed: the token stays with the platform.
        using var answer = await Patiently(() => new(HttpMethod.Get, address), stop);
        if (!answer.IsSuccessStatusCode) return null;
        var most = settings.MostAttachmentMegabytes << 20;
        if (answer.Content.Headers.ContentLength > most) throw new PlatformRefusal($"Une pièce jointe dépasse {settings.MostAttachmentMegabytes} Mo.");
        return await answer.Content.ReadAsByteArrayAsync(stop);
    }

    private async Task<HttpResponseMessage> Patiently(Func<HttpRequestMessage> ask, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            var (answer, fault) = await Once(ask, stop);
            if (answer is not null && answer.StatusCode is not HttpStatusCode.TooManyRequests && (int)answer.StatusCode < 500) return answer;

            var wait = WaitAfter(answer, tries);
            answer?.Dispose();
            if (tries >= settings.Tries) throw new PlatformRefusal("La plateforme ne répond pas, ou trop lentement. Ce qui a été lu est gardé ; le prochain relevé reprendra.", fault);
            await Task.Delay(wait, stop);
        }
    }

    private async Task<(HttpResponseMessage? Answer, Exception? Fault)> Once(Func<HttpRequestMessage> ask, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            using var request = ask();
            return (await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, limit.Token), null);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return (null, fault);
        }
    }

    private TimeSpan WaitAfter(HttpResponseMessage? answer, int tries)
    {
        var told = answer?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => TimeSpan.FromSeconds(settings.WaitSeconds * Math.Pow(2, tries - 1)),
        };
        return told < TimeSpan.Zero ? TimeSpan.Zero : told > LongestWait ? LongestWait : told;
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer, CancellationToken stop)
    {
        try
        {
            return await answer.Content.ReadFromJsonAsync<JsonElement>(stop);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            throw new PlatformRefusal($"La plateforme a répondu autre chose que des données ({(int)answer.StatusCode}). Vérifiez son adresse.", error);
        }
    }

    private static string? Said(JsonElement body)
        => body.ValueKind is JsonValueKind.Object && body.TryGetProperty("errors", out var errors) && errors.ValueKind is JsonValueKind.Array && errors.GetArrayLength() > 0
            ? string.Join(" ; ", errors.EnumerateArray().Select(error => error.TryGetProperty("message", out var message) ? message.GetString() : null).OfType<string>().DefaultIfEmpty("sans raison"))
            : null;

    private static string Refusal(HttpStatusCode status, string? said) => status switch
    {
        HttpStatusCode.Unauthorized => "Le jeton de la plateforme est refusé ou expiré. Remplacez-le dans la configuration.",
        HttpStatusCode.Forbidden => "La plateforme refuse l’accès depuis ce réseau, ou à cette démarche.",
        _ => string.Create(CultureInfo.InvariantCulture, $"La plateforme refuse la demande ({(int)status}) : {said ?? "sans raison"}."),
    };
}
