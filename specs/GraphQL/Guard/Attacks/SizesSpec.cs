using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>Bodies that are larger than they look, and answers larger than anybody can want.</summary>
public sealed class SizesSpec(HarbourDatabase database) : AttackedHost(database)
{
    private const int Answer = 16_000;

    protected override GraphQLService Change(GraphQLService service) => service with { Limits = service.Limits with { Answer = Answer } };

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("identity, gzip")]
    [InlineData("nonsense")]
    public async Task a_compressed_body_is_not_unpacked(string encoding)
    {
        using var body = await Packed(10_000_000, encoding);
        using var answer = await Host.Send(HttpMethod.Post, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        answer.Headers.GetValues("Accept-Encoding").ShouldBe(["identity"]);
        Codes(await answer.Content.ReadAsStringAsync()).ShouldBe("UNSUPPORTED_CONTENT_ENCODING");
    }

    [Theory]
    [InlineData(50_000, HttpStatusCode.OK)]
    [InlineData(10_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task a_host_that_unpacks_bodies_counts_what_comes_out(int blanks, HttpStatusCode status)
    {
        await using var unpacking = await HarbourHost.Start(Database, before: app => app.UseRequestDecompression());
        using var body = await Packed(blanks, "gzip");
        using var answer = await unpacking.Send(HttpMethod.Post, body);
        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task a_body_that_says_it_is_not_compressed_is_read()
    {
        using var body = HarbourHost.Json("""{"query":"{ __typename }"}""");
        body.Headers.ContentEncoding.Add("identity");
        using var answer = await Host.Send(HttpMethod.Post, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task an_answer_that_grows_too_large_is_not_sent()
    {
        const string names = "{ boats(first: 100) { nodes { id name hull division standing flags owner { name } } } }";
        using var answer = await Host.Post(names);
        var text = await answer.Content.ReadAsStringAsync();
        Codes(text).ShouldBe("ANSWER_TOO_LARGE");
        text.Length.ShouldBeLessThan(300);
        (await Host.Ask(new { query = names.Replace("100", "20", StringComparison.Ordinal) })).TryGetProperty("data", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task nor_is_it_as_an_event()
    {
        using var stream = await Host.Open("{ boats(first: 100) { nodes { id name hull division standing flags owner { name } } } }");
        Codes((await stream.Next())!.Data).ShouldBe("ANSWER_TOO_LARGE");
        (await stream.Next())!.Event.ShouldBe("complete");
    }

    [Fact]
    public async Task an_answer_up_to_the_limit_is_sent_whole()
    {
        using var answer = await Host.Post("{ boats(first: 90) { nodes { id name hull division standing } } }");
        var text = await answer.Content.ReadAsStringAsync();
        Encoding.UTF8.GetByteCount(text).ShouldBeInRange(Answer / 2, Answer);
        answer.Content.Headers.ContentLength.ShouldBe(Encoding.UTF8.GetByteCount(text));
        System.Text.Json.JsonElement.Parse(text).GetProperty("data").GetProperty("boats").GetProperty("nodes").GetArrayLength().ShouldBe(90);
    }

    private static async Task<ByteArrayContent> Packed(int blanks, string encoding)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await gzip.WriteAsync(Encoding.UTF8.GetBytes("{\"query\":\"{ __typename }" + new string(' ', blanks) + "\"}"));
        packed.Length.ShouldBeLessThan(20_000, "it would pass as small");
        var body = new ByteArrayContent(packed.ToArray());
        body.Headers.ContentType = new("application/json");
        body.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        return body;
    }
}
