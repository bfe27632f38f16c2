using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Jalons.Tests.Calls;

/// <summary>A local server that behaves as the documented schema of the platform (GraphQL v2, stored queries), with the faults that one asks of it.</summary>
public sealed class FakePlatform : IAsyncDisposable
{
    public const string Token = "jeton-d-essai";
    private readonly WebApplication _app;
    private int _requests;

    private FakePlatform(WebApplication app) => _app = app;

    public Uri Host { get; private set; } = null!;

    /// <summary>Dossiers by procedure.</summary>
    public ConcurrentDictionary<int, List<FakeDossier>> Procedures { get; } = [];
    public List<(int Number, DateTime At)> Deleted { get; } = [];

    /// <summary>Decides the fault of the nth request: 0 none, a status, or −1 for an answer that never comes.</summary>
    public Func<int, string, int> FaultOf { get; set; } = (_, _) => 0;

    /// <summary>Called before each page is answered: the world changes while one reads.</summary>
    public Action<int> BeforePage { get; set; } = _ => { };
    public int Requests => Volatile.Read(ref _requests);
    public ConcurrentBag<string> Expired { get; } = [];
    public ConcurrentBag<string> Broken { get; } = [];

    public static async Task<FakePlatform> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var platform = new FakePlatform(builder.Build());
        platform._app.MapPost("/api/v2/graphql", platform.Answer);
        platform._app.MapGet("/fichiers/{*path}", platform.Give);
        await platform._app.StartAsync();
        platform.Host = new(platform._app.Urls.First());
        return platform;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public static byte[] ContentOf(string name) => Encoding.UTF8.GetBytes($"contenu de {name}");

    private async Task Answer(HttpContext context)
    {
        var request = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        if (await Faulty(context, request["operationName"]!.GetValue<string>())) return;
        if (context.Request.Headers.Authorization != $"Bearer {Token}")
        {
            context.Response.StatusCode = 401;
            await context.Response.WriteAsync("""{"errors":[{"message":"Token expired","extensions":{"code":"unauthorized"}}],"data":null}""");
            return;
        }
        var variables = request["variables"]!;
        await context.Response.WriteAsJsonAsync(request["operationName"]!.GetValue<string>() == "getDossier" ? One(variables) : Procedure(variables));
    }

    private async Task<bool> Faulty(HttpContext context, string operation)
    {
        var fault = FaultOf(Interlocked.Increment(ref _requests), operation);
        if (fault == 0) return false;
        if (fault < 0) await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        if (fault == 429) context.Response.Headers.RetryAfter = "0";
        if (!context.RequestAborted.IsCancellationRequested) context.Response.StatusCode = fault;
        return true;
    }

    private JsonObject One(JsonNode variables)
    {
        var number = variables["dossierNumber"]!.GetValue<int>();
        var dossier = Procedures.Values.SelectMany(all => all).FirstOrDefault(one => one.Number == number);
        return dossier is null
            ? new() { ["errors"] = new JsonArray(new JsonObject { ["message"] = "Dossier not found" }), ["data"] = null }
            : new() { ["data"] = new JsonObject { ["dossier"] = dossier.ToJson(Host, fresh: true) } };
    }

    private JsonObject Procedure(JsonNode variables)
    {
        var all = Procedures.GetValueOrDefault(variables["demarcheNumber"]!.GetValue<int>()) ?? [];
        var demarche = new JsonObject { ["id"] = "RGVtYXJjaGU=", ["number"] = variables["demarcheNumber"]!.GetValue<int>() };
        if (variables["includeDossiers"]?.GetValue<bool>() == true) demarche["dossiers"] = Dossiers(all, variables);
        if (variables["includeDeletedDossiers"]?.GetValue<bool>() == true)
            demarche["deletedDossiers"] = new JsonObject
            {
                ["pageInfo"] = new JsonObject { ["hasNextPage"] = false, ["endCursor"] = null },
                ["nodes"] = new JsonArray([.. Deleted.Select(gone => (JsonNode)new JsonObject { ["id"] = $"D{gone.Number}", ["number"] = gone.Number, ["dateSupression"] = gone.At, ["state"] = "en_construction", ["reason"] = "user_request" })]),
            };
        return new() { ["data"] = new JsonObject { ["demarche"] = demarche } };
    }

    // Sorted by deposit, or by change as soon as updatedSince is given; the cursor holds the place of the last one given.
    private JsonObject Dossiers(List<FakeDossier> all, JsonNode variables)
    {
        var after = variables["after"]?.GetValue<string>() is { } cursor ? Convert.FromBase64String(cursor) : null;
        BeforePage(after is null ? 0 : 1);
        var since = variables["updatedSince"]?.GetValue<DateTime>();
        var key = new Func<FakeDossier, (DateTime, int)>(dossier => (since is null ? dossier.DepositedAt : dossier.ChangedAt, dossier.Number));
        var from = after is null ? (DateTime.MinValue, 0) : JsonSerializer.Deserialize<Place>(after)!.Pair;
        var left = all.Where(dossier => (since is null || dossier.ChangedAt >= since) && key(dossier).CompareTo(from) > 0).OrderBy(key).ToList();
        var page = left.Take(variables["first"]!.GetValue<int>()).ToList();
        var end = page.Count == 0 ? null : Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new Place(key(page[^1]).Item1, page[^1].Number)));
        return new()
        {
            ["pageInfo"] = new JsonObject { ["hasPreviousPage"] = after is not null, ["hasNextPage"] = left.Count > page.Count, ["endCursor"] = end },
            ["nodes"] = new JsonArray([.. page.Select(dossier => (JsonNode)dossier.ToJson(Host, fresh: false))]),
        };
    }

    private async Task Give(HttpContext context, string path)
    {
        var name = Path.GetFileName(path);
        if (await Faulty(context, "file")) return;
        if (Expired.Contains(name) && !context.Request.Query.ContainsKey("fraiche")) { context.Response.StatusCode = 403; return; }
        await context.Response.Body.WriteAsync(Broken.Contains(name) ? "tronqué"u8.ToArray() : ContentOf(name));
    }

    private sealed record Place(DateTime At, int Number)
    {
        public (DateTime, int) Pair => (At, Number);
    }
}

/// <summary>A dossier on the fake platform.</summary>
public sealed record FakeDossier(int Number, string Applicant, string Siret, DateTime DepositedAt, DateTime ChangedAt)
{
    public string Revision { get; init; } = "UmV2aXNpb24tMQ==";
    public List<(string Field, string Label, string Type, string Value)> Champs { get; init; } = [];
    public string? File { get; init; }
    public List<(string Field, string Label, string Type, string Value)> Annotations { get; init; } = [];
    public (string Expert, string Question, string Answer)? Opinion { get; init; }

    [SuppressMessage("Security", "CA5351", Justification = "The platform announces an MD5: it tells a broken transfer, it protects nothing.")]
    public JsonObject ToJson(Uri host, bool fresh)
    {
        var champs = new JsonArray([.. Champs.Select(champ => (JsonNode)Champ(champ))]);
        if (File is not null)
        {
            var content = FakePlatform.ContentOf(File);
            champs.Add(new JsonObject
            {
                ["__typename"] = "PieceJustificativeChamp",
                ["id"] = "piece",
                ["champDescriptorId"] = "piece",
                ["label"] = "Lettre de soutien de l'EPT",
                ["stringValue"] = "",
                ["files"] = new JsonArray(new JsonObject { ["filename"] = File, ["contentType"] = "application/pdf", ["byteSize"] = content.Length.ToString(CultureInfo.InvariantCulture), ["checksum"] = Convert.ToBase64String(MD5.HashData(content)), ["url"] = $"{host}fichiers/{File}{(fresh ? "?fraiche=1" : "")}" }),
            });
        }
        return new()
        {
            ["__typename"] = "Dossier",
            ["id"] = $"RG9zc2llci0{Number}",
            ["number"] = Number,
            ["state"] = "en_construction",
            ["dateDepot"] = Stamp(DepositedAt),
            ["dateDerniereModification"] = Stamp(ChangedAt),
            ["usager"] = new JsonObject { ["email"] = "porteur@example.org" },
            ["demandeur"] = new JsonObject
            {
                ["__typename"] = "PersonneMorale",
                ["siret"] = Siret,
                ["entreprise"] = new JsonObject { ["siren"] = Siret[..9], ["raisonSociale"] = Applicant, ["formeJuridique"] = "Association déclarée", ["formeJuridiqueCode"] = "9220" },
            },
            ["demarche"] = new JsonObject { ["revision"] = new JsonObject { ["id"] = Revision } },
            ["champs"] = champs,
            ["annotations"] = new JsonArray([.. Annotations.Select(annotation => (JsonNode)Champ(annotation))]),
            ["avis"] = Opinion is { } asked ? new JsonArray(new JsonObject { ["id"] = "QXZpcy0x", ["question"] = asked.Question, ["reponse"] = asked.Answer, ["expert"] = new JsonObject { ["email"] = asked.Expert } }) : [],
        };
    }

    private static JsonObject Champ((string Field, string Label, string Type, string Value) champ)
    {
        var json = new JsonObject { ["__typename"] = champ.Type, ["id"] = champ.Field, ["champDescriptorId"] = champ.Field, ["label"] = champ.Label, ["stringValue"] = champ.Value };
        if (champ.Type == "IntegerNumberChamp") json["integerNumber"] = champ.Value;
        if (champ.Type == "YesNoChamp") json["selected"] = champ.Value == "true";
        if (champ.Type == "DossierLinkChamp") json["dossier"] = champ.Value.Length == 0 ? null : new JsonObject { ["id"] = "x", ["number"] = int.Parse(champ.Value, CultureInfo.InvariantCulture), ["state"] = "en_construction" };
        return json;
    }

    private static string Stamp(DateTime at) => new DateTimeOffset(at).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
}
