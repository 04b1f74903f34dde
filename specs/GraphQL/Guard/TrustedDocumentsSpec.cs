using System.Net;
using System.Text.Json;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard;

/// <summary>Documents by id: who may have which executed, and what a manifest must not be.</summary>
[Collection(nameof(Harbour))]
public sealed class TrustedDocumentsSpec(HarbourDatabase database) : IAsyncLifetime
{
    private const string ForAuditors = "query Boats($first: Int) { boats(first: $first) { nodes { name } } }";
    private const string ForAll = "{ owners(first: 1) { nodes { name } } }";
    private const string Introspecting = "{ __schema { queryType { name } } }";
    private static readonly HashSet<string> Roles = ["Auditor", "Clerk"];

    private HarbourHost production = null!;

    public async Task InitializeAsync() => production = await HarbourHost.Start(database, change: Trusting(adHoc: false));

    public async Task DisposeAsync() => await production.DisposeAsync();

    [Fact]
    public async Task a_trusted_document_is_executed_by_its_id()
    {
        var answer = await production.Ask(new { documentId = TrustedDocuments.IdOf(ForAuditors), variables = new { first = 2 } });
        answer.GetProperty("data").GetProperty("boats").GetProperty("nodes").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task by_get_as_well()
    {
        var query = $"?documentId={Uri.EscapeDataString(TrustedDocuments.IdOf(ForAuditors))}&variables={Uri.EscapeDataString("""{"first":1}""")}";
        using var answer = await production.Send(HttpMethod.Get, null, query: query);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"nodes\":[{\"name\":");
    }

    [Theory]
    [InlineData("nobody", "UNAUTHENTICATED")]
    [InlineData("Clerk", "FORBIDDEN")]
    public async Task who_has_none_of_its_roles_is_refused(string role, string code) =>
        HarbourHost.CodeOf(await production.Ask(new { documentId = TrustedDocuments.IdOf(ForAuditors) }, role)).ShouldBe(code);

    [Theory]
    [InlineData("nobody")]
    [InlineData("Clerk")]
    public async Task one_for_everybody_is_executed_for_everybody(string role) =>
        (await production.Ask(new { documentId = TrustedDocuments.IdOf(ForAll) }, role)).TryGetProperty("errors", out _).ShouldBeFalse();

    [Fact]
    public async Task trust_in_a_document_does_not_open_what_is_closed_to_the_caller()
    {
        await using var closed = await HarbourHost.Start(database, change: service => Trusting(adHoc: false)(service) with { OpenIntrospection = false });
        HarbourHost.CodeOf(await closed.Ask(new { documentId = TrustedDocuments.IdOf(Introspecting) }, "nobody")).ShouldBe("INTROSPECTION_DISABLED");
    }

    [Fact]
    public async Task in_production_no_other_document_is_executed_not_even_the_text_of_a_trusted_one()
    {
        HarbourHost.CodeOf(await production.Ask(new { query = "{ __typename }" })).ShouldBe("DOCUMENT_NOT_TRUSTED");
        HarbourHost.CodeOf(await production.Ask(new { query = ForAll })).ShouldBe("DOCUMENT_NOT_TRUSTED");
        HarbourHost.CodeOf(await production.Ask(new { query = "{ not even a document" })).ShouldBe("DOCUMENT_NOT_TRUSTED");
    }

    [Fact]
    public void without_a_word_about_documents_nothing_is_executed() =>
        new GraphQLService(Harbour.Schema, _ => Caller.Nobody).Documents.ShouldBe(new DocumentRules { AdHoc = false, Trusted = TrustedDocuments.None });

    [Theory]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("SHA256:")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    public async Task an_unknown_id_is_said_to_be_unknown(string id) =>
        HarbourHost.CodeOf(await production.Ask(new { documentId = id })).ShouldBe("DOCUMENT_UNKNOWN");

    [Fact]
    public async Task text_and_id_together_are_refused()
    {
        var answer = await production.Ask(new { documentId = TrustedDocuments.IdOf(ForAll), query = ForAll });
        HarbourHost.CodeOf(answer).ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task in_development_both_kinds_are_executed()
    {
        await using var development = await HarbourHost.Start(database, change: Trusting(adHoc: true));
        (await development.Ask(new { query = "{ __typename }" })).TryGetProperty("errors", out _).ShouldBeFalse();
        (await development.Ask(new { documentId = TrustedDocuments.IdOf(ForAll) })).TryGetProperty("errors", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1_000_000, HttpStatusCode.OK)]
    [InlineData(1_100_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task a_body_that_names_a_trusted_document_may_have_a_megabyte(int size, HttpStatusCode status)
    {
        using var answer = await production.Send(HttpMethod.Post, Padded($"\"documentId\":\"{TrustedDocuments.IdOf(ForAll)}\",", size, ""));
        answer.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("\"documentId\":\"sha256:00\",", "")]
    [InlineData("\"query\":\"{ __typename }\",", "")]
    [InlineData("\"variables\":{\"documentId\":\"{known}\"},", "")]
    [InlineData("", ",\"documentId\":\"{known}\"")]
    [InlineData("\"documentId\":\"{known}\",", ",\"documentId\":\"sha256:00\"")]
    [InlineData("\"documentId\":\"{known}\",", ",\"documentId\":null,\"query\":\"{ __typename }\"")]
    public async Task any_other_body_may_not(string before, string after)
    {
        var known = TrustedDocuments.IdOf(ForAll);
        await using var development = await HarbourHost.Start(database, change: Trusting(adHoc: true));
        using var answer = await development.Send(
            HttpMethod.Post, Padded(before.Replace("{known}", known, StringComparison.Ordinal), 150_000, after.Replace("{known}", known, StringComparison.Ordinal)));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "not JSON", "[", "the manifest" },
        { "no object", "[]", "the manifest" },
        { "a digest of another text", Manifest((TrustedDocuments.IdOf(ForAll), ForAuditors, ["*"])), TrustedDocuments.IdOf(ForAll) },
        { "an id in capitals", Manifest((TrustedDocuments.IdOf(ForAll).ToUpperInvariant(), ForAll, ["*"])), TrustedDocuments.IdOf(ForAll).ToUpperInvariant() },
        { "no roles", Manifest((TrustedDocuments.IdOf(ForAll), ForAll, [])), TrustedDocuments.IdOf(ForAll) },
        { "an unknown role", Manifest((TrustedDocuments.IdOf(ForAll), ForAll, ["Pirate"])), "Pirate" },
        { "everybody and a role", Manifest((TrustedDocuments.IdOf(ForAll), ForAll, ["*", "Clerk"])), TrustedDocuments.IdOf(ForAll) },
        { "an invalid document", Manifest((TrustedDocuments.IdOf("{ ships }"), "{ ships }", ["*"])), TrustedDocuments.IdOf("{ ships }") },
        { "no document", $$"""{ "sha256:0": { "roles": ["*"] } }""", "sha256:0" },
        { "no entry", """{ "sha256:0": "{ __typename }" }""", "sha256:0" },
        { "an entry twice", string.Concat(Manifest((TrustedDocuments.IdOf(ForAll), ForAll, ["*"])).AsSpan(..^1), ",", Manifest((TrustedDocuments.IdOf(ForAll), ForAll, ["Clerk"])).AsSpan(1)), "twice" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void a_manifest_with_a_mistake_is_refused_and_the_entry_named(string mistake, string manifest, string named) =>
        Should.Throw<TrustedDocumentsException>(() => TrustedDocuments.Read(manifest, Harbour.Schema, Roles), mistake).Message.ShouldContain(named);

    [Fact]
    public void a_trusted_document_may_be_larger_than_a_stranger_s_but_is_bounded()
    {
        var large = "{" + string.Concat(Enumerable.Range(0, 40).Select(i => $" a{i}: owners(first: 0) {{ totalCount }}")) + " }";
        TrustedDocuments.Read(Manifest((TrustedDocuments.IdOf(large), large, ["*"])), Harbour.Schema, Roles).All.Count.ShouldBe(1);
        var huge = "{ owners {" + string.Concat(Enumerable.Repeat(" totalCount", 20_001)) + " } }";
        Should.Throw<TrustedDocumentsException>(() => TrustedDocuments.Read(Manifest((TrustedDocuments.IdOf(huge), huge, ["*"])), Harbour.Schema, Roles));
    }

    private static Func<GraphQLService, GraphQLService> Trusting(bool adHoc) => service => service with
    {
        Documents = new DocumentRules
        {
            AdHoc = adHoc,
            Trusted = TrustedDocuments.Read(
                Manifest(
                    (TrustedDocuments.IdOf(ForAuditors), ForAuditors, ["Auditor"]),
                    (TrustedDocuments.IdOf(ForAll), ForAll, ["*"]),
                    (TrustedDocuments.IdOf(Introspecting), Introspecting, ["*"])),
                Harbour.Schema, Roles),
        },
    };

    private static string Manifest(params (string Id, string Document, string[] Roles)[] entries) =>
        JsonSerializer.Serialize(entries.ToDictionary(entry => entry.Id, entry => new { document = entry.Document, roles = entry.Roles }));

    private static ByteArrayContent Padded(string before, int size, string after) =>
        HarbourHost.Json($$"""{{{before}}"variables":{"padding":"{{new string('x', size)}}"}{{after}}}""");
}
