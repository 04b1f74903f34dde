using System.Text.Json;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>Numbers that no type holds and characters that are none.</summary>
public sealed class ValuesSpec(HarbourDatabase database) : AttackedHost(database)
{
    public static TheoryData<string> Numbers => new(
        "1e400", "-1e400", "1e99999999", "1e-99999999", new string('9', 400), "-" + new string('9', 400), "0." + new string('0', 400) + "1", "1e2147483648");

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task a_huge_number_is_refused_or_finds_nothing_wherever_it_stands(string number)
    {
        foreach (var (field, type) in new[] { ("first", "Int"), ("atLeast", "LedgerPosition"), ("knownAt", "KnownAt") })
        {
            await Asked($"{{ boats({field}: {number}) {{ totalCount }} }}");
            await Asked($"query($v: {type}) {{ boats({field}: $v) {{ totalCount }} }}", number);
            await Asked($"query($v: {type}) {{ boats({field}: $v) {{ totalCount }} }}", $"\"{number}\"");
        }

        foreach (var field in new[] { "crew", "tonnage" })
        {
            await Asked($"{{ boats(where: {{ {field}: {{ gt: {number} }} }}) {{ totalCount }} }}");
            await Asked("query($v: BoatFilterInput) { boats(where: $v) { totalCount } }", $"{{\"{field}\":{{\"gt\":{number}}}}}");
        }
    }

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("99999-12-31")]
    [InlineData("2026-02-30")]
    [InlineData("-9999-01-01")]
    public async Task a_day_that_is_none_is_refused(string day)
    {
        (await Refused($$"""{ boats(effectiveOn: "{{day}}") { totalCount } }""")).ShouldBe("VALIDATION");
        (await Refused("query($d: Date) { boats(effectiveOn: $d) { totalCount } }", new { d = day })).ShouldBe("VARIABLES");
    }

    [Theory]
    [InlineData("-9998-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.999999999Z")]
    [InlineData("999999999999-01-01T00:00:00Z")]
    public async Task a_moment_beyond_the_record_is_refused_or_finds_nothing(string moment) =>
        await Asked($"{{ boats(where: {{ builtAt: {{ gt: \"{moment}\" }} }}) {{ totalCount }} }}");

    [Theory]
    [InlineData("{ boats(where: { name: { eq: \\\"a\\\\u0000\\\" } }) { totalCount } }", "BAD_USER_INPUT")]
    [InlineData("{ boats(where: { name: { eq: \\\"a\\u0000\\\" } }) { totalCount } }", "BAD_USER_INPUT")]
    [InlineData("{ boats(where: { hull: { eq: \\\"\\\\u0000\\\" } }) { totalCount } }", "VALIDATION")]
    [InlineData("{ boat(id: \\\"\\\\u0000\\\") { name } owner(id: \\\"\\\\u0000\\\") { name } }", "BAD_USER_INPUT")]
    [InlineData("{ boats(after: \\\"\\\\u0000\\\") { nodes { name } } }", "CURSOR_INVALID")]
    [InlineData("{ boats(where: { name: { eq: \\\"\\\\uD800\\\" } }) { totalCount } }", "SYNTAX")]
    [InlineData("{ boats(where: { name: { eq: \\\"\\ud800\\\" } }) { totalCount } }", "BAD_USER_INPUT")]
    [InlineData("{ boats(where: { name: { eq: \\\"\\\\u{D800}\\\" } }) { totalCount } }", "SYNTAX")]
    [InlineData("{ boats(where: { name: { eq: \\\"\\\\u{FFFFFFFFF}\\\" } }) { totalCount } }", "SYNTAX")]
    [InlineData("{ bo\\u0000ats { totalCount } }", "SYNTAX")]
    public async Task characters_that_are_none_are_refused(string document, string code) =>
        (await RefusedBody($$"""{"query":"{{document}}"}""")).ShouldBe(code);

    [Theory]
    [InlineData("?query=%00")]
    [InlineData("?query=%ED%A0%80")]
    [InlineData("?query=%7B%20__typename%20%7D&variables=%7B%22a%22%3A%22%5Cud800%22%7D")]
    [InlineData("?query=%7B%20__typename%20%7D&variables=%C3%28")]
    [InlineData("?query=%7B%20__typename%20%7D&query=%7B%20__typename%20%7D")]
    [InlineData("?documentId=%00")]
    [InlineData("?query=%FF%FE")]
    public async Task addresses_that_are_no_text_are_refused(string query)
    {
        using var answer = await Host.Send(HttpMethod.Get, null, "application/graphql-response+json", query: query);
        Codes(await answer.Content.ReadAsStringAsync()).ShouldBeOneOf("SYNTAX", "BAD_USER_INPUT", "DOCUMENT_UNKNOWN");
    }

    /// <param name="variable">JSON of the variable <c>$v</c>.</param>
    private async Task Asked(string document, string variable = "null")
    {
        var body = $"{{\"query\":{JsonSerializer.Serialize(document)},\"variables\":{{\"v\":{variable}}}}}";
        using var answer = await Host.Send(HttpMethod.Post, HarbourHost.Json(body), "application/graphql-response+json");
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldNotContain("INTERNAL", customMessage: body);
        text.Length.ShouldBeLessThan(4_000);
        if (text.Contains("\"errors\"", StringComparison.Ordinal))
            Codes(text).ShouldBeOneOf(["VALIDATION", "VARIABLES", "COERCION", "BAD_USER_INPUT", "SYNTAX"], body);
    }
}
