using System.Text.Json;
using NodaTime;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.Journey;

/// <summary>
/// Two questions about time, alone and together: what was known then, and what was in legal force on a day. Every act here is recorded
/// later than its legal day.
/// </summary>
public sealed class TwoTimesSpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Both =
        """
        query($n: String!, $id: ID!, $day: Date, $known: KnownAt, $at: LedgerPosition) {
          licence(number: $n, effectiveOn: $day, knownAt: $known, atLeast: $at) { standing }
          licences(effectiveOn: $day, knownAt: $known, where: { number: { eq: $n } }) { totalCount }
          application(id: $id, knownAt: $known) {
            licence(effectiveOn: $day) { standing }
            licences(effectiveOn: $day) { totalCount }
          }
        }
        """;

    [Fact]
    public async Task a_revocation_that_became_known_late_holds_from_its_legal_day()
    {
        var matter = new Matter(Host);
        var licence = await matter.Issued();
        Host.Clock.Now = Answering.Guangzhou(3, 20, 10);
        var revoked = (await (await Host.As("decision-gz")).Act("revokeLicence", new
        {
            licence = licence.Id, caseNumber = "穗交案〔2026〕9号", decisionNumber = "穗交罚〔2026〕19号", reasons = "擅自改变路线，情节严重",
            hearingNoticeServedOn = "2026-02-09", hearingHeld = false,
        })).Position;

        // Today the record knows that it was in force until the day before, and not on the day of the decision.
        (await InForce("2026-03-19", null)).ShouldBe("REVOKED_BY_PENALTY ×4");
        (await InForce("2026-03-20", null)).ShouldBe("nothing");
        (await InForce("2026-03-25", null)).ShouldBe("nothing");
        (await InForce("2026-03-01", null)).ShouldBe("nothing");
        (await InForce(null, null)).ShouldBe("REVOKED_BY_PENALTY ×4");
        // Before the fact was recorded, everybody had to take it for valid on the very same days.
        (await InForce("2026-03-25", revoked - 1)).ShouldBe("ACTIVE ×4");
        (await InForce(null, revoked - 1)).ShouldBe("ACTIVE ×4");
        (await InForce("2030-03-02", revoked - 1)).ShouldBe("nothing");
        (await InForce("2026-03-25", revoked)).ShouldBe("nothing");

        async Task<string> InForce(string? day, long? known)
        {
            var found = await (await Host.As("clerk-gz")).Read(Both, new
            {
                n = licence.Number, id = matter.Id, day, known = known is { } position ? Answering.Position(position) : null, at = Answering.Position(revoked),
            });
            var one = found.GetProperty("licence");
            var application = found.GetProperty("application");
            var nested = application.GetProperty("licence");
            var counts = found.GetProperty("licences").GetProperty("totalCount").GetInt32() + application.GetProperty("licences").GetProperty("totalCount").GetInt32();
            one.ToString().ShouldBe(nested.ToString());
            return one.ValueKind is JsonValueKind.Null ? (counts == 0 ? "nothing" : $"nothing, but {counts} in lists") : $"{one.GetProperty("standing").GetString()} ×{counts + 2}";
        }
    }

    [Fact]
    public async Task a_licensing_item_is_in_force_from_its_day_until_it_is_delisted()
    {
        (await Item("effectiveOn: \"2026-03-02\"")).ShouldBe("""{"id":"LicenceItem:GD-RT-03"}""");
        (await Item("effectiveOn: \"1990-01-01\"")).ShouldBe("");
        (await Item("effectiveOn: \"2026-03-02\", knownAt: \"0\"")).ShouldBe("");
        (await Count("licenceItems(knownAt: \"0\", effectiveOn: \"2026-03-02\") { totalCount }")).ShouldBe(0);
    }

    [Fact]
    public async Task a_working_calendar_is_that_of_the_days_of_its_year()
    {
        var found = await Host.Anybody().Read("""{ workCalendars(effectiveOn: "2026-03-02") { nodes { year from until } } }""");
        found.GetProperty("workCalendars").GetProperty("nodes").ToString().ShouldBe("""[{"year":2026,"from":"2026-01-01","until":"2026-12-31"}]""");
        (await Count("workCalendars(knownAt: \"0\", effectiveOn: \"2026-03-02\") { totalCount }")).ShouldBe(0);
    }

    [Theory]
    [InlineData("{ applications(effectiveOn: \"2026-03-02\") { totalCount } }")]
    [InlineData("{ figures(effectiveOn: \"2026-03-02\") { totalCount } }")]
    public async Task what_has_no_legal_validity_says_that_it_cannot_be_asked_for_it(string query)
    {
        var answer = await (await Host.As("clerk-gz")).Ask(query);
        answer.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("effectiveOn");
    }

    private async Task<string> Item(string arguments) =>
        (await Host.Anybody().Read($"{{ licenceItem(number: \"GD-RT-03\", {arguments}) {{ id }} }}")).GetProperty("licenceItem").ToString();

    private async Task<long> Count(string list) =>
        (await Host.Anybody().Read($"{{ {list} }}")).EnumerateObject().Single().Value.GetProperty("totalCount").GetInt64();
}
