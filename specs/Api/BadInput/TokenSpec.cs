using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regulatory.Api.Access;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.BadInput;

/// <summary>Tokens that are not to be trusted, each otherwise as good as the clerk's.</summary>
public sealed class TokenSpec(LicensingHall hall) : HallSpec(hall)
{
    private static readonly Actor Clerk = DevelopmentAccounts.All.Single(actor => actor.Account == "clerk-gz");

    [Fact]
    public async Task a_genuine_token_is_taken() => (await Send(Token(_ => { }))).Status.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public Task an_expired_token_is_refused() => Refused(Token(token => token.Expires = DateTime.UtcNow.AddMinutes(-5)));

    [Fact]
    public Task a_token_that_is_not_valid_yet_is_refused() => Refused(Token(token => token.NotBefore = DateTime.UtcNow.AddMinutes(30)));

    [Fact]
    public Task a_token_for_another_audience_is_refused() => Refused(Token(token => token.Audience = "payroll"));

    [Fact]
    public Task a_token_of_another_issuer_is_refused() => Refused(Token(token => token.Issuer = "https://elsewhere.invalid"));

    [Fact]
    public async Task a_token_signed_with_another_key_is_refused()
    {
        using var stranger = RSA.Create(2048);
        await Refused(Token(token => token.SigningCredentials = new(
            new RsaSecurityKey(stranger) { KeyId = "development" }, SecurityAlgorithms.RsaSha256)));
    }

    [Fact]
    public Task a_token_without_a_signature_is_refused() => Refused(Token(token => token.SigningCredentials = null));

    /// <summary>The public key as an HMAC secret: whoever trusts the token's own algorithm would take it.</summary>
    [Fact]
    public Task a_token_signed_with_the_public_key_as_a_secret_is_refused()
    {
        var key = Host.Issuer.SecurityKey.Rsa.ExportSubjectPublicKeyInfo();
        return Refused(Token(token => token.SigningCredentials = new(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256)));
    }

    [Fact]
    public Task a_token_whose_claims_were_changed_afterwards_is_refused()
    {
        var parts = Token(_ => { }).Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("440100", "440000", StringComparison.Ordinal);
        return Refused($"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    public Task what_is_no_token_is_refused(string token) => Refused(token);

    [Fact]
    public Task one_account_is_not_administrator_and_auditor() =>
        NotUsable(Claims("440000", "Administrator", "Auditor"), ActorClaims.Roles);

    [Fact]
    public Task nobody_comes_as_the_system() => NotUsable(Claims("440000", "System"), ActorClaims.Roles);

    [Theory]
    [InlineData("Emperor")]
    [InlineData("8")]
    [InlineData("windowclerk")]
    public Task an_unknown_role_is_refused(string role) => NotUsable(Claims("440100", role), ActorClaims.Roles);

    [Fact]
    public Task a_token_without_a_role_is_refused() => NotUsable(Claims("440100"), ActorClaims.Roles);

    [Theory]
    [InlineData("110000")]
    [InlineData("4401")]
    [InlineData("")]
    public Task a_division_elsewhere_is_refused(string division) => NotUsable(Claims(division, "WindowClerk"), ActorClaims.Division);

    private async Task Refused(string token)
    {
        var (status, answer) = await Send(token);
        status.ShouldBe(HttpStatusCode.Unauthorized);
        answer.FaultCode().ShouldBe("UNAUTHENTICATED");
    }

    private async Task NotUsable(ClaimsIdentity claims, string claim)
    {
        var (status, answer) = await Send(Token(token => token.Subject = claims));
        status.ShouldBe(HttpStatusCode.Unauthorized);
        answer.FaultCode().ShouldBe("TOKEN_NOT_USABLE");
        answer.GetProperty("errors")[0].Text("message").ShouldContain(claim);
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> Send(string token)
    {
        using var response = await new Desk(Host.Http, token).Post(JsonContent.Create(new { query = "{ __typename }" }));
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static ClaimsIdentity Claims(string division, params string[] roles) => new(
    [
        new(ActorClaims.Subject, "somebody"), new(ActorClaims.Name, "测试"), new(ActorClaims.Division, division),
        .. roles.Select(role => new System.Security.Claims.Claim(ActorClaims.Roles, role)),
    ]);

    private string Token(Action<SecurityTokenDescriptor> change)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = DevelopmentIssuer.Issuer, Audience = DevelopmentIssuer.Audience, Subject = new(ActorClaims.Of(Clerk)),
            NotBefore = DateTime.UtcNow.AddHours(-1), Expires = DateTime.UtcNow.AddHours(1),
            SigningCredentials = new(Host.Issuer.SecurityKey, SecurityAlgorithms.RsaSha256),
        };
        change(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }
}
