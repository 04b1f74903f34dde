using Microsoft.Extensions.Configuration;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Ledger.Personal;

namespace Regulatory.Api.Hosting;

/// <summary>What one installation is told by its environment (docs/operations.md).</summary>
/// <param name="App">Connection string of the application role.</param>
/// <param name="Query">Connection string of the query role; needed by the api role only.</param>
/// <param name="DataFolder">Keys and issued papers.</param>
/// <param name="PublicBaseUrl">Address that QR codes and letters lead to.</param>
public sealed record InstallationSettings(
    string App, string? Query, string DataFolder, Uri PublicBaseUrl, string? SigningPfx, string? SigningPassword, bool Development)
{
    /// <summary>Where the typesetter finds Node.js and the templates.</summary>
    public TypesetterSettings Typesetting { get; init; } = new() { Workers = 2 };

    /// <summary>Seals personal values from now on.</summary>
    public EnvelopeSuite PersonalSuite { get; init; } = EnvelopeSuite.Aes;

    /// <exception cref="InvalidOperationException">A setting is missing or wrong; names it.</exception>
    public static InstallationSettings From(IConfiguration configuration, bool development)
    {
        var address = configuration["PublicBaseUrl"] ?? "http://localhost:5080";
        return new(
            Required("ConnectionStrings:App"),
            configuration["ConnectionStrings:Query"],
            Path.GetFullPath(Required("Data:Folder")),
            Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
                ? url
                : throw new InvalidOperationException($"PublicBaseUrl must be an http(s) address, not '{address}'."),
            configuration["Signing:Pfx"],
            configuration["Signing:Password"],
            development)
        {
            Typesetting = Typesetter(configuration),
            PersonalSuite = configuration["Personal:Suite"] switch
            {
                null or "" or "aes" => EnvelopeSuite.Aes,
                "sm4" => EnvelopeSuite.Sm4,
                var other => throw new InvalidOperationException($"Personal:Suite is aes or sm4, not '{other}'."),
            },
        };

        string Required(string key) => configuration[key] is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"Set {key} (environment: {key.Replace(":", "__", StringComparison.Ordinal)}).");
    }

    private static TypesetterSettings Typesetter(IConfiguration configuration)
    {
        var usual = new TypesetterSettings { Workers = 2 };
        return usual with
        {
            Node = configuration["Typesetting:Node"] ?? usual.Node,
            Templates = configuration["Typesetting:Templates"] ?? usual.Templates,
        };
    }
}
