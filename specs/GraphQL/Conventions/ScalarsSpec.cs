using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Conventions;

/// <summary>How days, moments and large or exact numbers are written and read.</summary>
[Collection(nameof(Harbour))]
public sealed class ScalarsSpec(HarbourDatabase database)
{
    private readonly Asking harbour = new(database);

    [Fact]
    public async Task days_moments_and_numbers_beyond_javascripts_are_strings()
    {
        var data = await harbour.Data("""{ boat(hull: "HN00088") { validFrom builtAt tonnage crew surveys(first: 1) { nodes { number } } } }""");
        data.GetProperty("boat").ToString().ShouldBe(
            """{"validFrom":"2024-01-09","builtAt":"2020-01-01T08:00:00Z","tonnage":"10.00","crew":9,"surveys":{"nodes":[{"number":"10007"}]}}""");
    }

    [Theory]
    [InlineData("builtAt: { eq: \"2020-01-01T08:00:00Z\" }")]
    [InlineData("builtAt: { eq: \"2020-01-01T16:00:00+08:00\" }")]
    [InlineData("builtAt: { eq: \"2020-01-01T08:00:00.000000Z\" }")]
    [InlineData("tonnage: { eq: \"10\" }, crew: { eq: 9 }")]
    [InlineData("tonnage: { eq: 10.00 }, crew: { eq: 9 }")]
    [InlineData("validFrom: { eq: \"2024-01-09\" }, hull: { eq: \"HN00088\" }")]
    public async Task what_is_meant_is_read(string filter) =>
        (await harbour.Data($$"""{ boats(where: { {{filter}} }) { nodes { hull } } }""")).GetProperty("boats").GetProperty("nodes").ToString()
            .ShouldBe("""[{"hull":"HN00088"}]""");

    [Theory]
    [InlineData("builtAt: { eq: \"2020-01-01T08:00:00\" }")]
    [InlineData("builtAt: { eq: \"2020-01-01\" }")]
    [InlineData("builtAt: { eq: 1577865600 }")]
    [InlineData("builtAt: { eq: \"0000-01-01T00:00:00Z\" }")]
    [InlineData("validFrom: { eq: \"2024-02-30\" }")]
    [InlineData("validFrom: { eq: \"2024-1-9\" }")]
    [InlineData("validFrom: { eq: \"2024-01-09T00:00:00Z\" }")]
    [InlineData("validFrom: { eq: 20240109 }")]
    [InlineData("tonnage: { eq: \"1e3\" }")]
    [InlineData("tonnage: { eq: \"1,000\" }")]
    [InlineData("tonnage: { eq: \"ten\" }")]
    [InlineData("crew: { eq: \"9\" }")]
    [InlineData("standing: { eq: \"LAID_UP\" }")]
    public async Task what_may_mean_something_else_is_refused(string filter) =>
        (await harbour.Code($$"""{ boats(where: { {{filter}} }) { totalCount } }""")).ShouldBe("VALIDATION");

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("1.5", false)]
    [InlineData(" 1", false)]
    public async Task a_position_has_64_bits(string position, bool isRead)
    {
        var answer = await harbour.Ask("query ($at: LedgerPosition) { boats(first: 0, atLeast: $at) { totalCount } }", variables: new { at = position });
        answer.TryGetProperty("errors", out _).ShouldBe(!isRead);
    }
}
