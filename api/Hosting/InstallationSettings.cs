using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Integration.Messaging;
using Regulatory.Ledger.Personal;
using Regulatory.Ledger.Sealing;

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

    /// <summary>Folders with the files of archived partitions of the ledger.</summary>
    public ImmutableArray<string> LedgerArchives { get; init; } = [Path.Combine(DataFolder, "archive")];

    /// <summary>How the ledger is sealed.</summary>
    public SealingSuite Sealing { get; init; } = SealingSuite.Default;

    /// <summary>Name of the ledger in its signed heads; null for that of the heads there are, or the public address.</summary>
    public string? SealingOrigin { get; init; }

    /// <summary>Seals personal values from now on.</summary>
    public EnvelopeSuite PersonalSuite { get; init; } = EnvelopeSuite.Aes;

    /// <summary>The broker, and the partners that signed heads are sent to.</summary>
    public MessagingSettings Messaging { get; init; } = MessagingSettings.InMemory;

    /// <summary>This host's append-only file of published heads; null for none.</summary>
    public string? WitnessFile { get; init; }

    /// <summary>What enforcement papers say of each agency.</summary>
    public AgencyBook Agencies { get; init; } = AgencyBook.Empty;

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
            Messaging = MessagingConfiguration.From(configuration),
            WitnessFile = configuration["Sealing:Witness"] is { Length: > 0 } witness ? Path.GetFullPath(witness) : null,
            Agencies = AgenciesOf(configuration, development),
            LedgerArchives = ArchivesOf(configuration),
            Sealing = SuiteOf(configuration),
            SealingOrigin = OriginOf(configuration),
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

    private static AgencyBook AgenciesOf(IConfiguration configuration, bool development)
    {
        if (configuration["Enforcement:Agencies"] is not { Length: > 0 } file) return development ? AgencyBook.Example : AgencyBook.Empty;
        try
        {
            return AgencyBook.Read(File.ReadAllText(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new InvalidOperationException($"Enforcement:Agencies must name a file of agencies' particulars: {fault.Message}", fault);
        }
    }

    /// <summary>One folder or a list of them; by default <c>archive</c> in the data folder.</summary>
    public static ImmutableArray<string> ArchivesOf(IConfiguration configuration)
    {
        var set = configuration.GetSection("Ledger:Archive");
        string?[] folders = set.Value is { Length: > 0 } one ? [one] : [.. set.GetChildren().Select(child => child.Value)];
        return folders is []
            ? [.. configuration["Data:Folder"] is { Length: > 0 } data ? [Path.GetFullPath(Path.Combine(data, "archive"))] : Array.Empty<string>()]
            : [.. folders.OfType<string>().Select(folder => Path.GetFullPath(folder))];
    }

    /// <exception cref="InvalidOperationException">There is no such suite.</exception>
    private static SealingSuite SuiteOf(IConfiguration configuration)
    {
        if (configuration["Sealing:Suite"] is not { Length: > 0 } suite) return SealingSuite.Default;
        return SealingSuite.All.FirstOrDefault(known => known.ToString() == suite)
            ?? throw new InvalidOperationException($"Sealing:Suite must be one of {string.Join(", ", SealingSuite.All)}, not '{suite}'.");
    }

    /// <exception cref="InvalidOperationException">It cannot stand in a signed head.</exception>
    private static string? OriginOf(IConfiguration configuration)
    {
        if (configuration["Sealing:Origin"] is not { Length: > 0 } origin) return null;
        return VerifierKey.IsName(origin)
            ? origin
            : throw new InvalidOperationException($"Sealing:Origin must have no spaces, plus signs or control characters: '{origin}'.");
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
