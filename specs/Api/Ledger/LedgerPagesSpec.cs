using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Specs.Ledger;

/// <summary>What a stranger can fetch of the sealed ledger, and check with nothing but the public key.</summary>
public sealed class LedgerPagesSpec(LicensingHall hall) : HallSpec(hall)
{
    private static HashSuite Suite => HashSuite.Sha256;

    [Fact]
    public async Task what_is_recorded_is_under_a_signed_head_soon_after()
    {
        await NewMatter().Submit();
        var head = await SealedUpTo(await Host.Installation.Ledger.Head());
        var note = SignedNote.Parse(await Text("/ledger/checkpoint"));
        var checkpoint = Checkpoint.Parse(note.Text);
        checkpoint.Size.ShouldBeGreaterThanOrEqualTo(head.Size);
        (checkpoint.Suite, checkpoint.Origin).ShouldBe(("sha256", "localhost:5080/ledger"));

        var keys = (await Json("/ledger/keys")).GetProperty("keys").EnumerateArray().ToList();
        var key = VerifierKey.Parse(keys.ShouldHaveSingleItem().Text("key"));
        note.IsSignedBy(key).ShouldBe(true);
        SignedNote.Parse(keys[0].Text("checkpoint")).IsSignedBy(key).ShouldBe(true);
    }

    [Fact]
    public async Task an_inclusion_proof_leads_from_a_fact_to_the_signed_root()
    {
        await NewMatter().Submit();
        var position = await Host.Installation.Ledger.Head();
        await SealedUpTo(position);

        var proof = await Json($"/ledger/proof/inclusion?position={position}");
        var checkpoint = Checkpoint.Parse(SignedNote.Parse(proof.Text("checkpoint")).Text);
        proof.GetProperty("size").GetInt64().ShouldBe(checkpoint.Size);
        proof.GetProperty("leafIndex").GetInt64().ShouldBe(position - 1);
        var fact = (await Host.Installation.Ledger.ReadAll(position - 1, 1)).Single();
        var leaf = Convert.FromBase64String(proof.Text("leaf"));
        leaf.ShouldBe(FactLeaf.Digest(Suite, fact));
        MerkleTree.IsIncluded(Suite, leaf, position - 1, checkpoint.Size, Digests(proof), checkpoint.Root).ShouldBeTrue();
    }

    [Fact]
    public async Task a_consistency_proof_leads_from_one_signed_head_to_a_later_one()
    {
        await NewMatter().Submit();
        var earlier = await SealedUpTo(await Host.Installation.Ledger.Head());
        await NewMatter().Submit();
        var later = await SealedUpTo(await Host.Installation.Ledger.Head());

        var proof = await Json($"/ledger/proof/consistency?from={earlier.Size}&to={later.Size}");
        MerkleTree.IsConsistent(Suite, earlier.Size, later.Size, earlier.Root, later.Root, Digests(proof)).ShouldBeTrue();
        proof.Text("checkpoint").ShouldBe(later.Note);
        Digests(await Json($"/ledger/proof/consistency?from={earlier.Size}&to={earlier.Size}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task the_tree_can_be_rebuilt_from_its_tiles()
    {
        await NewMatter().Submit();
        var head = await SealedUpTo(await Host.Installation.Ledger.Head());
        var leaves = new List<byte[]>();
        for (long number = 0; leaves.Count < head.Size; number++)
        {
            var tile = new TileAddress(0, number);
            var width = tile.WidthIn(head.Size);
            using var response = await Host.Http.GetAsync(Relative($"/ledger/tile/0/{tile.Path}{(width < 256 ? $".p/{width}" : "")}"));
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.CacheControl!.ToString().ShouldContain("immutable");
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
            leaves.AddRange((await response.Content.ReadAsByteArrayAsync()).Chunk(32));
        }
        MerkleTree.Root(Suite, leaves.ToArray()).ShouldBe(head.Root);
    }

    [Theory]
    [InlineData("/ledger/proof/inclusion", "position")]
    [InlineData("/ledger/proof/inclusion?position=0", "position")]
    [InlineData("/ledger/proof/inclusion?position=-1", "position")]
    [InlineData("/ledger/proof/inclusion?position=1&position=2", "position")]
    [InlineData("/ledger/proof/inclusion?position=2&size=1", "position")]
    [InlineData("/ledger/proof/inclusion?position=99999999999999999999", "position")]
    [InlineData("/ledger/proof/inclusion?position=1&size=999999999", "size")]
    [InlineData("/ledger/proof/inclusion?position=1&size=", "size")]
    [InlineData("/ledger/proof/consistency?to=1", "from")]
    [InlineData("/ledger/proof/consistency?from=2&to=1", "from")]
    [InlineData("/ledger/proof/consistency?from=1&to=x", "to")]
    [InlineData("/ledger/checkpoint?tree=md5", "tree")]
    [InlineData("/ledger/checkpoint?tree=sha256&tree=sm3", "tree")]
    [InlineData("/ledger/tile/7/000", "level")]
    [InlineData("/ledger/tile/00/000", "level")]
    [InlineData("/ledger/tile/x/000", "level")]
    [InlineData("/ledger/tile/0/1", "number")]
    [InlineData("/ledger/tile/0/x000/001", "number")]
    [InlineData("/ledger/tile/0/000.p/0", "width")]
    [InlineData("/ledger/tile/0/000.p/256", "width")]
    [InlineData("/ledger/tile/0/000.p/01", "width")]
    public async Task a_wrong_parameter_is_named(string path, string parameter)
    {
        await SealedUpTo(1);
        var (status, body) = await Refusal(path);
        status.ShouldBe(HttpStatusCode.BadRequest);
        body.Text("code").ShouldBe("BAD_PARAMETER");
        body.Text("parameter").ShouldBe(parameter);
        body.Text("message").ShouldContain("。");
    }

    [Theory]
    [InlineData("/ledger/tile/0/x999/999")]
    [InlineData("/ledger/tile/6/000")]
    [InlineData("/ledger/tile/entries/000")]
    [InlineData("/ledger/checkpoint?tree=sm3")]
    [InlineData("/ledger/proof/inclusion?position=1&tree=sm3")]
    public async Task what_there_is_not_is_not_found(string path)
    {
        await SealedUpTo(1);
        var (status, body) = await Refusal(path);
        (status, body.Text("code")).ShouldBe((HttpStatusCode.NotFound, "NOT_FOUND"));
    }

    [Fact]
    public async Task nothing_of_what_a_fact_says_is_handed_out()
    {
        var matter = NewMatter();
        await matter.Submit();
        var position = await Host.Installation.Ledger.Head();
        await SealedUpTo(position);
        var fact = (await Host.Installation.Ledger.ReadAll(position - 1, 1)).Single();
        foreach (var path in (string[])[
            $"/ledger/proof/inclusion?position={position}", $"/ledger/proof/consistency?from=1&to={position}", "/ledger/keys", "/ledger/checkpoint"])
        {
            var text = await Text(path);
            foreach (var secret in (string[])[fact.Data, fact.Stream.Key, fact.Type, fact.Envelope.Actor, fact.CommandId.ToString()])
                text.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task health_tells_how_far_the_ledger_is_sealed()
    {
        await NewMatter().Submit();
        var head = await Host.Installation.Ledger.Head();
        await SealedUpTo(head);
        var sealing = (await Json("/healthz")).GetProperty("sealing");
        sealing.GetProperty("sealed").GetInt64().ShouldBeGreaterThanOrEqualTo(head);
        sealing.GetProperty("lagFacts").GetInt64().ShouldBeGreaterThanOrEqualTo(0);
        sealing.Text("suite").ShouldBe("sha256/ed25519");
        sealing.Text("here").ShouldBe("sealing");
    }

    private async Task<SignedHead> SealedUpTo(long position)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            if (await Host.Installation.Tree.FirstCovering(position, enough.Token) is { } head) return head;
            await Task.Delay(50, enough.Token);
        }
    }

    private async Task<string> Text(string path) => await Host.Http.GetStringAsync(Relative(path));

    private async Task<JsonElement> Json(string path) => await Host.Http.GetFromJsonAsync<JsonElement>(Relative(path));

    private async Task<(HttpStatusCode Status, JsonElement Body)> Refusal(string path)
    {
        using var response = await Host.Http.GetAsync(Relative(path));
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static List<byte[]> Digests(JsonElement proof) =>
        [.. proof.GetProperty("proof").EnumerateArray().Select(digest => Convert.FromBase64String(digest.GetString()!))];

    private static Uri Relative(string path) => new(path, UriKind.Relative);
}
