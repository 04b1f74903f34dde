using System.Buffers.Text;
using System.Text;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Conventions;

[Collection(nameof(Harbour))]
public sealed class CursorsSpec(HarbourDatabase database)
{
    private const string Captains = "where: { crew: { gt: 1 } }, order: [{ captain: ASC }]";

    private readonly Asking harbour = new(database);

    [Fact]
    public async Task a_cursor_shows_nothing_of_the_row_it_stands_at()
    {
        var cursor = await Cursor();
        var bytes = Base64Url.DecodeFromChars(cursor);
        Encoding.UTF8.GetString(bytes).ShouldNotContain("船");
        Encoding.UTF8.GetString(bytes).ShouldNotContain("-0000-");
    }

    [Fact]
    public async Task the_same_place_has_the_same_cursor_and_another_place_another()
    {
        var cursor = await Cursor();
        (await Cursor()).ShouldBe(cursor);
        (await Cursor(last: true)).ShouldNotBe(cursor);
    }

    [Fact]
    public async Task many_who_ask_at_once_get_the_cursors_that_one_gets()
    {
        const string places = "{ boats(first: 100) { edges { cursor } } }";
        var alone = (await harbour.Data(places)).ToString();
        var together = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => Task.Run(() => harbour.Data(places))));
        together.ShouldAllBe(data => data.ToString() == alone);
    }

    [Fact]
    public async Task a_cursor_with_any_bit_changed_is_none_of_ours()
    {
        var cursor = Base64Url.DecodeFromChars(await Cursor());
        for (var i = 0; i < cursor.Length; i++)
        {
            var forged = cursor.ToArray();
            forged[i] ^= 1;
            (await After(Base64Url.EncodeToString(forged))).ShouldBe("CURSOR_INVALID", $"byte {i}");
        }
        for (var length = 0; length < cursor.Length; length++)
            (await After(Base64Url.EncodeToString(cursor.AsSpan(0, length)))).ShouldBe("CURSOR_INVALID", $"{length} bytes");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(255)]
    public async Task a_cursor_of_another_version_is_refused(byte version)
    {
        var cursor = Base64Url.DecodeFromChars(await Cursor());
        cursor[0].ShouldBe((byte)1);
        cursor[0] = version;
        (await After(Base64Url.EncodeToString(cursor))).ShouldBe("CURSOR_INVALID");
    }

    [Fact]
    public async Task a_cursor_of_another_installation_is_refused()
    {
        var key = new byte[32];
        key[0] = 1;
        var other = new Asking(database) { Store = harbour.Store with { Cursors = new Cursors(key) } };
        (await other.Code($$"""{ boats(after: "{{await Cursor()}}", {{Captains}}) { nodes { id } } }""")).ShouldBe("CURSOR_INVALID");
        Should.Throw<ArgumentException>(() => new Cursors(key.AsSpan(1)));
    }

    [Theory]
    [InlineData("where: { crew: { gt: 1 } }, order: [{ captain: DESC }]")]
    [InlineData("where: { crew: { gt: 1 } }, order: [{ captain: ASC }, { name: ASC }]")]
    [InlineData("where: { crew: { gt: 1 } }")]
    [InlineData("where: { crew: { gte: 1 } }, order: [{ captain: ASC }]")]
    [InlineData("where: { crew: { gt: 1, lt: 9 } }, order: [{ captain: ASC }]")]
    [InlineData("where: { or: [{ crew: { gt: 1 } }] }, order: [{ captain: ASC }]")]
    [InlineData("order: [{ captain: ASC }]")]
    public async Task a_cursor_of_another_order_or_filter_is_refused(string other)
    {
        var cursor = await Cursor();
        (await After(cursor)).ShouldBeNull();
        (await harbour.Code($$"""{ boats(after: "{{cursor}}", {{other}}) { nodes { id } } }""")).ShouldBe("CURSOR_INVALID");
        (await harbour.Code($$"""{ boats(before: "{{cursor}}", {{other}}) { nodes { id } } }""")).ShouldBe("CURSOR_INVALID");
    }

    /// <summary>The values compared with may change: a client that narrows a search goes on from where it is.</summary>
    [Fact]
    public async Task a_cursor_is_a_place_in_an_order_whatever_values_the_filter_has() =>
        (await harbour.Data($$"""{ boats(after: "{{await Cursor()}}", where: { crew: { gt: 7 } }, order: [{ captain: ASC }]) { nodes { crew } } }"""))
            .GetProperty("boats").GetProperty("nodes").GetArrayLength().ShouldBe(20);

    private async Task<string> Cursor(bool last = false) =>
        (await harbour.Data($$"""{ boats(first: 2, {{Captains}}) { edges { cursor } } }"""))
            .GetProperty("boats").GetProperty("edges")[last ? 1 : 0].GetProperty("cursor").GetString()!;

    /// <summary>The code with which a cursor of the list of captains is refused.</summary>
    private async Task<string?> After(string cursor)
    {
        var answer = await harbour.Ask($$"""{ boats(first: 1, after: "{{cursor}}", {{Captains}}) { nodes { id } } }""");
        return answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
    }
}
