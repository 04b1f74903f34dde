using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Governance;

/// <summary>An auditor sees how a state came about, fact by fact, and compares two moments of it; nobody else does.</summary>
public sealed class StreamHistorySpec(LicensingHall hall) : HallSpec(hall)
{
    private const string History = """
        query($key: String!, $after: Long, $first: Int, $knownAt: String, $stream: String! = "licensing.application") {
          streamHistory(stream: $stream, key: $key, after: $after, first: $first, knownAt: $knownAt) {
            facts steps { version position type zh actor capacity lawVersion legalDay law data before after changes { path before after } }
            laws { version rules { id zh articles } figures { key value basis } }
          }
        }
        """;

    private const string Comparison = """
        query($stream: String!, $key: String!, $first: String!, $second: String!) {
          streamComparison(stream: $stream, key: $key, first: $first, second: $second) {
            facts factsBetween first { version state law { day } } second { version state } changes { path before after } between { version zh }
          }
        }
        """;

    [Fact]
    public async Task every_fact_is_shown_with_the_state_before_and_after_it_and_the_law_that_it_was_under()
    {
        var matter = NewMatter();
        await matter.Granted();
        var history = await Ask(new { key = matter.Id });

        history.GetProperty("facts").GetInt32().ShouldBe(5);
        var steps = history.GetProperty("steps").EnumerateArray().ToList();
        steps.Count.ShouldBe(5);
        steps[0].GetProperty("before").ValueKind.ShouldBe(JsonValueKind.Null);
        steps[0].Text("zh").ShouldBe("申请已提交");
        steps[0].Text("actor").ShouldBe("clerk-gz");
        for (var i = 1; i < steps.Count; i++) steps[i].Text("before").ShouldBe(steps[i - 1].Text("after"));
        steps[1].GetProperty("changes").EnumerateArray().ShouldContain(
            change => change.Text("path") == "stage" && change.Text("before") == "\"Submitted\"" && change.Text("after") == "\"Accepted\"");
        var law = history.GetProperty("laws")[steps[0].GetProperty("law").GetInt32()];
        law.Text("version").ShouldBe(steps[0].Text("lawVersion"));
        law.GetProperty("rules").EnumerateArray().ShouldContain(rule => rule.Text("id") == "LIC-ACC-003");
        law.GetProperty("figures").EnumerateArray().ShouldContain(
            figure => figure.Text("key") == "AdministrativeLicensingLaw.DaysToDecide" && figure.Text("value") == "20");

        var second = (await Ask(new { key = matter.Id, after = "1", first = 1 })).GetProperty("steps").EnumerateArray().ShouldHaveSingleItem();
        second.ToString().ShouldBe(steps[1].ToString().Replace($"\"law\":{steps[1].GetProperty("law").GetInt32()}", "\"law\":0", StringComparison.Ordinal));
        (await Ask(new { key = matter.Id, knownAt = steps[2].Text("position") })).GetProperty("facts").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task personal_values_are_masked_in_what_was_recorded_and_in_what_it_made_of_the_state()
    {
        var id = Guid.CreateVersion7();
        (await (await Host.As("clerk-gz")).Act("submitApplication", new Dictionary<string, object?>
        {
            ["application"] = id, ["item"] = "GD-RT-12", ["kind"] = "NEW", ["division"] = "440100",
            ["applicant"] = new { kind = "NATURAL_PERSON", name = "欧阳明华", residentId = "440106197708151232", telephone = "13800138000" },
            ["scope"] = new { text = "道路旅客运输驾驶员" }, ["materials"] = new[] { new { material = "申请书" } },
        })).Position.ShouldBePositive();

        var shown = (await Ask(new { key = id })).ToString();

        shown.ShouldContain("***");
        foreach (var value in new[] { "欧阳明华", "440106197708151232", "13800138000", "sealed" }) shown.ShouldNotContain(value);
    }

    [Fact]
    public async Task two_moments_are_compared_with_what_was_recorded_in_between()
    {
        var matter = NewMatter();
        await matter.Submit();
        var first = (await matter.Accept()).Position;
        await matter.Assign();
        var second = (await matter.Verify()).Position;
        var compared = await Compare(matter.Id, first, second);

        compared.GetProperty("first").Text("version").ShouldBe("2");
        compared.GetProperty("second").Text("version").ShouldBe("4");
        compared.GetProperty("factsBetween").GetInt32().ShouldBe(2);
        compared.GetProperty("between").EnumerateArray().Select(fact => fact.Text("version")).ShouldBe(["3", "4"]);
        compared.GetProperty("changes").EnumerateArray().ShouldContain(change => change.Text("path") == "stage");
        var back = await Compare(matter.Id, second, first);
        back.GetProperty("first").Text("state").ShouldBe(compared.GetProperty("second").Text("state"));
        back.GetProperty("factsBetween").GetInt32().ShouldBe(2);
        (await Compare(matter.Id, first, first)).GetProperty("changes").GetArrayLength().ShouldBe(0);
        var beforeAll = await Compare(matter.Id, 1, first);
        beforeAll.GetProperty("first").Text("version").ShouldBe("0");
        beforeAll.GetProperty("first").GetProperty("state").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task whoever_may_not_see_every_fact_of_a_stream_sees_nothing_of_it()
    {
        var matter = NewMatter();
        await matter.Submit();
        foreach (var (desk, facts) in new[] { (Host.As("440100", Role.Auditor), 1), (Host.As("440300", Role.Auditor), 0) })
        {
            var seen = (await desk.Read(History, new { key = matter.Id })).GetProperty("streamHistory");
            seen.GetProperty("facts").GetInt32().ShouldBe(facts);
            seen.GetProperty("steps").GetArrayLength().ShouldBe(facts);
        }
        (await Ask(new { key = Guid.NewGuid() })).GetProperty("facts").GetInt32().ShouldBe(0);
        (await Ask(new { key = "1", stream = "no.such-kind" })).GetProperty("facts").GetInt32().ShouldBe(0);
        foreach (var account in new[] { "clerk-gz", "superior-gd", "admin-gd" })
            (await (await Host.As(account)).Ask(History, new { key = matter.Id })).FaultCode().ShouldBe("FORBIDDEN");
        (await Host.Anybody().Ask(History, new { key = matter.Id })).FaultCode().ShouldBe("UNAUTHENTICATED");
    }

    [Fact]
    public async Task what_is_no_moment_and_too_much_at_once_are_refused()
    {
        var auditor = await Host.As("auditor-gd");
        foreach (var wrong in new object[] { new { key = "1", knownAt = "yesterday" }, new { key = "1", first = 0 }, new { key = "1", first = 101 }, new { key = "1", after = "-1" } })
            (await auditor.Ask(History, wrong)).FaultCode().ShouldBe("BAD_USER_INPUT");
        (await auditor.Ask(Comparison, new { stream = "licensing.application", key = "1", first = "1", second = "2026-02-30" })).FaultCode().ShouldBe("BAD_USER_INPUT");
    }

    private async Task<JsonElement> Ask(object variables) => (await (await Host.As("auditor-gd")).Read(History, variables)).GetProperty("streamHistory");

    private async Task<JsonElement> Compare(Guid key, long first, long second) => (await (await Host.As("auditor-gd")).Read(
        Comparison,
        new { stream = "licensing.application", key, first = Answering.Position(first), second = Answering.Position(second) })).GetProperty("streamComparison");
}
