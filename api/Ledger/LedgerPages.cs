using System.Globalization;
using Regulatory.Api.Hosting;
using Regulatory.Ledger;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Ledger;

/// <summary>
/// Heads, tiles and proofs of the sealed ledger, for anybody (docs/ledger-proofs.md). Only digests, signatures and public keys are handed
/// out here, never what a fact says.
/// </summary>
public static class LedgerPages
{
    /// <summary>What never changes once it is there.</summary>
    private const string ForEver = "public, max-age=31536000, immutable";

    private const string ForAMoment = "public, max-age=1";

    public static void MapLedgerPages(this WebApplication app, Installation installation)
    {
        var pages = app.MapGroup("/ledger").RequireRateLimiting(ProofLimits.Policy);
        pages.MapGet("/checkpoint", (HttpContext http, CancellationToken stop) =>
            Answer(http, installation, tree => CheckpointOf(http, tree, stop)));
        pages.MapGet("/tile/{level}/{**number}", (string level, string number, HttpContext http, CancellationToken stop) =>
            Answer(http, installation, tree => TileOf(http, tree, level, number, stop)));
        pages.MapGet("/proof/inclusion", (HttpContext http, CancellationToken stop) =>
            Answer(http, installation, tree => Inclusion(http, tree, stop)));
        pages.MapGet("/proof/consistency", (HttpContext http, CancellationToken stop) =>
            Answer(http, installation, tree => Consistency(http, tree, stop)));
        pages.MapGet("/keys", (HttpContext http, CancellationToken stop) =>
            Answer(http, installation, tree => KeysOf(http, tree, stop)));
    }

    private static async Task<IResult> CheckpointOf(HttpContext http, TreeStore tree, CancellationToken stop)
    {
        var head = await Newest(tree, stop);
        http.Response.Headers.CacheControl = ForAMoment;
        return Results.Text(head.Note, "text/plain; charset=utf-8");
    }

    private static async Task<IResult> TileOf(HttpContext http, TreeStore tree, string level, string number, CancellationToken stop)
    {
        if (level == "entries") throw PageRefusal.Missing("此处不公布事实内容，只公布摘要。What facts say is not published here, only their digests.");
        var (tile, width) = TilePath.Parse(level, number);
        if (await tree.Tile(tile, stop) is not { } hashes || hashes.Length < width * HashSuite.Length)
            throw PageRefusal.Missing("树中尚无该瓦片。The tree has no such tile yet.");
        http.Response.Headers.CacheControl = ForEver;
        return Results.Bytes(hashes[..(width * HashSuite.Length)], "application/octet-stream");
    }

    private static async Task<IResult> Inclusion(HttpContext http, TreeStore tree, CancellationToken stop)
    {
        var newest = await Newest(tree, stop);
        var size = Number(http, "size", 1, newest.Size, newest.Size);
        var position = Number(http, "position", 1, size, null);
        var leaf = await tree.Leaf(position, stop);
        var proof = await tree.InclusionProof(position, size, stop);
        var head = size == newest.Size ? newest : await tree.OfSize(size, stop);
        return Results.Json(new
        {
            tree = tree.Suite.Name, position, leafIndex = position - 1, size,
            leaf = Convert.ToBase64String(leaf), proof = proof.Select(Convert.ToBase64String), checkpoint = head?.Note,
        });
    }

    private static async Task<IResult> Consistency(HttpContext http, TreeStore tree, CancellationToken stop)
    {
        var newest = await Newest(tree, stop);
        var to = Number(http, "to", 1, newest.Size, newest.Size);
        var from = Number(http, "from", 1, to, null);
        var proof = await tree.ConsistencyProof(from, to, stop);
        var head = to == newest.Size ? newest : await tree.OfSize(to, stop);
        return Results.Json(new { tree = tree.Suite.Name, from, to, proof = proof.Select(Convert.ToBase64String), checkpoint = head?.Note });
    }

    private static async Task<IResult> KeysOf(HttpContext http, TreeStore tree, CancellationToken stop)
    {
        var keys = new List<object>();
        foreach (var known in await tree.Keys(stop))
        {
            var introduced = await tree.OfSize(known.FirstSize, stop);
            keys.Add(new
            {
                key = known.Key.ToString(), suite = known.Key.Suite.Name, fromSize = known.FirstSize,
                since = FactLeaf.Moment.Format(known.FirstSeen), checkpoint = introduced?.Note,
            });
        }
        http.Response.Headers.CacheControl = ForAMoment;
        return Results.Json(new { tree = tree.Suite.Name, keys });
    }

    private static async Task<SignedHead> Newest(TreeStore tree, CancellationToken stop) =>
        await tree.Latest(stop) ?? throw PageRefusal.Missing("尚无已签名的树头。No head has been signed yet.");

    /// <summary>A number of the query, both ends included.</summary>
    private static long Number(HttpContext http, string name, long from, long until, long? usual)
    {
        var text = http.Request.Query[name];
        if (text.Count == 0 && usual is { } value) return value;
        return text.Count == 1 && long.TryParse(text[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= from && number <= until
            ? number
            : throw PageRefusal.BadParameter(
                name, $"参数 {name} 须为 {from} 至 {until} 的整数。The parameter {name} must be a whole number from {from} to {until}.");
    }

    private static async Task<IResult> Answer(HttpContext http, Installation installation, Func<TreeStore, Task<IResult>> page)
    {
        // Public, and the same for everybody: pages of other sites may check proofs too.
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            return await page(TreeOf(http, installation));
        }
        catch (PageRefusal refusal)
        {
            return Results.Json(new { code = refusal.Code, parameter = refusal.Parameter, message = refusal.Message }, statusCode: refusal.Status);
        }
        catch (LedgerUnavailableException)
        {
            return Results.Json(
                new { code = "UNAVAILABLE", message = "账本暂时无法访问，请稍后再试。The ledger cannot be reached now; please try again." }, statusCode: 503);
        }
        catch (SealingUnavailableException lacking)
        {
            return Results.Json(new { code = "UNAVAILABLE", message = lacking.Message }, statusCode: 503);
        }
        catch (SealDamagedException)
        {
            return Results.Json(
                new { code = "TREE_DAMAGED", message = "封存树不完整，请联系主管机关。The sealed tree is incomplete; please tell the authority." }, statusCode: 500);
        }
    }

    private static TreeStore TreeOf(HttpContext http, Installation installation)
    {
        var names = http.Request.Query["tree"];
        if (names.Count == 0) return installation.Tree;
        var suite = SealingSuite.All.Select(known => known.Hash).FirstOrDefault(hash => hash.Name == names.ToString());
        return suite is null
            ? throw PageRefusal.BadParameter("tree", "参数 tree 须为 sha256 或 sm3。The parameter tree must be sha256 or sm3.")
            : installation.TreeOf(suite);
    }
}
