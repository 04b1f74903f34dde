using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger.Personal;

namespace Regulatory.Api.Access;

/// <summary>
/// Signs tokens for the ready accounts with a key of its own, made at first start. Exists only when
/// <c>Auth:Development</c> is true, and never in the Production environment.
/// </summary>
public sealed class DevelopmentIssuer : IDisposable
{
    public const string Issuer = "https://development.regulatory.invalid", Audience = "regulatory";

    private readonly RSA key = RSA.Create();

    /// <param name="folder">Keeps the key (PKCS#8, readable by the owner only), so that tokens outlive a restart.</param>
    public DevelopmentIssuer(string folder)
    {
        var file = Path.Combine(folder, "development-issuer.pem");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(folder);
            using var made = RSA.Create(2048);
            PrivateFile.WriteOnce(file, System.Text.Encoding.ASCII.GetBytes(made.ExportPkcs8PrivateKeyPem()));
        }
        key.ImportFromPem(File.ReadAllText(file));
        SecurityKey = new RsaSecurityKey(key) { KeyId = "development" };
    }

    public RsaSecurityKey SecurityKey { get; }

    /// <summary>A bearer token for eight hours, a working day.</summary>
    /// <param name="purposes">The only purposes of reading highly sensitive values that it serves; any when there are none.</param>
    public string TokenFor(Actor actor, TimeSpan? lifetime = null, params string[] purposes)
    {
        var now = DateTime.UtcNow;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Subject = new([.. ActorClaims.Of(actor), .. purposes.Select(purpose => new System.Security.Claims.Claim(ActorClaims.Purpose, purpose))]),
            IssuedAt = now,
            NotBefore = now.AddMinutes(-1),
            Expires = now + (lifetime ?? TimeSpan.FromHours(8)),
            SigningCredentials = new(SecurityKey, SecurityAlgorithms.RsaSha256),
        });
    }

    public void Dispose() => key.Dispose();
}
