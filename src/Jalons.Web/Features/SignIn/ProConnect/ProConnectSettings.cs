namespace Jalons.Web.Features.SignIn.ProConnect;

/// <summary>The outside identity provider (ProConnect or another that speaks OpenID Connect); not set, its button is not shown.</summary>
public sealed class ProConnectSettings
{
    /// <summary>Where its discovery document stands (« https://…/api/v2 »).</summary>
    public string? Authority { get; set; }
    public string? ClientId { get; set; }
    public string? ClientSecret { get; set; }
    public string Scope { get; set; } = "openid given_name usual_name email uid siret idp_id";

    /// <summary>Signature chosen when the client was registered; no other one is taken.</summary>
    public string Algorithm { get; set; } = "RS256";

    /// <summary>Levels of assurance asked for, and required of the answer; none asks for nothing.</summary>
    public string[] Acr { get; set; } = [];
    public string Label { get; set; } = "S’identifier avec ProConnect";

    public bool IsSet => Authority is not null && ClientId is not null && ClientSecret is not null;
}
