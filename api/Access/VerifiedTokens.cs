using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Regulatory.GraphQL.Execution;

namespace Regulatory.Api.Access;

/// <summary>
/// Tokens whose signature and claims were checked a moment ago. Checking one takes longer than answering a short question, and an
/// officer's front end sends the same one all day. A token is trusted from memory no longer than it is valid and no longer than
/// <see cref="Trust"/>, which is how soon a withdrawn signing key takes effect.
/// </summary>
/// <remarks>Kept by SHA-256, so that a picture of the memory shows no token.</remarks>
public sealed class VerifiedTokens(TimeProvider clock)
{
    /// <summary>How long a checked token is not checked again.</summary>
    public static readonly TimeSpan Trust = TimeSpan.FromSeconds(60);

    private readonly BoundedCache<string, Verified> known = new(10_000);

    /// <summary>Who the token speaks for, if it was checked lately and has not expired since; else null.</summary>
    public ClaimsPrincipal? Find(string token) =>
        known.Find(Digest(token)) is { } verified && clock.GetUtcNow() < verified.Until ? verified.Principal : null;

    /// <param name="validTo">When the token expires, UTC.</param>
    public void Keep(string token, ClaimsPrincipal principal, DateTime validTo)
    {
        var trusted = clock.GetUtcNow() + Trust;
        var expires = new DateTimeOffset(validTo, TimeSpan.Zero);
        known.Keep(Digest(token), new(principal, expires < trusted ? expires : trusted));
    }

    /// <summary>Bearer authentication that asks here first.</summary>
    internal JwtBearerEvents Events() => new()
    {
        OnMessageReceived = context =>
        {
            const string scheme = "Bearer ";
            if (context.Request.Headers.Authorization is [{ } header] && header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
                && Find(header[scheme.Length..].Trim()) is { } principal)
            {
                context.Principal = principal;
                context.Success();
            }
            return Task.CompletedTask;
        },
        OnTokenValidated = context =>
        {
            if (context.Request.Headers.Authorization is [{ } header])
                Keep(header[(header.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim(), context.Principal!, context.SecurityToken.ValidTo);
            return Task.CompletedTask;
        },
    };

    private static string Digest(string token)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(token), digest);
        return Convert.ToBase64String(digest);
    }

    private sealed record Verified(ClaimsPrincipal Principal, DateTimeOffset Until);
}
