using System.Text.Json.Serialization;

namespace Regulatory.Api.Pages;

/// <summary>What the pages must know of this installation before anybody has signed in; nothing in it is secret.</summary>
/// <param name="Development">The development accounts can be used.</param>
/// <param name="Authority">The OpenID provider; null with the development accounts.</param>
/// <param name="ClientId">As which the pages are known to it: a public client with PKCE.</param>
/// <param name="Scope">What they ask for.</param>
/// <param name="Resource">For which service the token is to be (RFC 8707); null where the provider knows.</param>
public sealed record WebSettings(bool Development, Uri? Authority, string ClientId, string Scope, string? Resource)
{
    /// <summary>Scheme, host and port of the provider.</summary>
    [JsonIgnore]
    public string? AuthorityOrigin => Authority?.GetLeftPart(UriPartial.Authority);

    /// <summary>Settings: <c>Auth:Authority</c>, <c>Web:ClientId</c>, <c>Web:Scope</c>, <c>Web:Resource</c>.</summary>
    public static WebSettings From(IConfiguration configuration, bool development) => new(
        development,
        !development && configuration["Auth:Authority"] is { Length: > 0 } authority ? new(authority) : null,
        configuration["Web:ClientId"] ?? "regulatory-web",
        configuration["Web:Scope"] ?? "openid profile",
        configuration["Web:Resource"]);
}
