using System.Text.Json;
using Jalons.Tests.Support.Builders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Answers;

/// <summary>An operator's gateway as it is met: a real HTTP server on this machine.</summary>
public sealed class SmsOperator : IAsyncDisposable
{
    private readonly WebApplication _server = WebApplication.CreateSlimBuilder().Build();

    public int Answers { get; set; } = StatusCodes.Status202Accepted;
    public List<(string? Authorization, JsonElement Body)> Received { get; } = [];

    public async Task<Uri> Starts()
    {
        _server.Urls.Add("http://127.0.0.1:0");
        _server.MapPost("/sms", async (HttpRequest request) =>
        {
            Received.Add((request.Headers.Authorization, await request.ReadFromJsonAsync<JsonElement>()));
            return Results.StatusCode(Answers);
        });
        await _server.StartAsync();
        return new Uri(_server.Urls.First() + "/sms");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

public sealed class SendingAShortMessage(PlaceWithAnOperator place) : IClassFixture<PlaceWithAnOperator>
{
    [Fact]
    public async Task Goes_through_the_gateway_of_the_settings()
    {
        place.SmsOperator.Answers = StatusCodes.Status202Accepted;

        var after = await (await Asked()).Presses("Envoyer par SMS au 06 39 98 41 07");

        after.Says("SMS envoyé. Elle peut répondre jusqu’au 29 avril.").Says("Lien de réponse envoyé");
        var (authorization, body) = place.SmsOperator.Received[^1];
        Assert.Equal(("Bearer secret", "+33639984107", "Jalons"), (authorization, body.GetProperty("to").GetString(), body.GetProperty("from").GetString()));
        Assert.Contains("/reponse/", body.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_text_when_the_operator_refuses()
    {
        place.SmsOperator.Answers = StatusCodes.Status503ServiceUnavailable;

        var after = await (await Asked()).Presses("Envoyer par SMS au 06 39 98 41 07");

        after.Says("Le SMS n’est pas parti.");
        await using var db = place.Database.Open();
        var journey = Guid.Parse(after.Path.Split('/')[2]);
        Assert.False(await db.ContactAttempts.AnyAsync(attempt => db.Journeys.Any(known => known.Id == attempt.JourneyId && known.PublicId == journey), TestContext.Current.CancellationToken));
        Assert.Equal(["Lien de réponse préparé", "Le SMS n’est pas parti"], await db.Acts.Where(act => db.Journeys.Any(known => known.Id == act.JourneyId && known.PublicId == journey)).OrderBy(act => act.Id).Select(act => act.Why).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Contains("/reponse/", after.ValueOf("Le message à lui envoyer"), StringComparison.Ordinal);
    }

    private async Task<Support.Pages.Page> Asked()
    {
        var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").With("profile.mobile", "06.39.98.41.07").DiagnosedOn("2022-01-10"));
        return await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/reponse/3");
    }
}
