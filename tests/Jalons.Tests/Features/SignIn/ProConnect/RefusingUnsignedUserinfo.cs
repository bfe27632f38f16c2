using System.Net;
using Jalons.Core.Access;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.SignIn.ProConnect;

/// <summary>A provider whose userinfo is plain JSON.</summary>
public sealed class ProviderOfJson : SigningInWithProConnect
{
    protected override string Userinfo => "json";
}

/// <summary>A provider whose userinfo is a token that says it needs no signature.</summary>
public sealed class ProviderOfNone : SigningInWithProConnect
{
    protected override string Userinfo => "none";
}

public sealed class RefusingUnsignedUserinfo(ProviderOfJson json, ProviderOfNone none) : IClassFixture<ProviderOfJson>, IClassFixture<ProviderOfNone>
{
    [Fact]
    public Task That_is_plain_json() => Refuses(json);

    [Fact]
    public Task That_is_a_token_without_signature() => Refuses(none);

    private static async Task Refuses(SigningInWithProConnect app)
    {
        if (!app.HasProvider) Assert.Skip("Node is missing: no identity provider to sign in with.");
        var account = await app.Database.HasAccount(Role.Department, app.Programme);
        await app.Database.Changes(account, known => (known.Email, known.NormalizedEmail) = ("ines.proconnect@example.fr", "INES.PROCONNECT@EXAMPLE.FR"));
        using var browser = app.Browser();

        var answer = await browser.GetAsync(await SigningInWithProConnect.Leads.Recognised(browser, "ines"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("pas pu être vérifiée", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(await app.Database.Open().Sessions.AnyAsync(TestContext.Current.CancellationToken));
    }
}
