using System.Net;
using System.Text.Json;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.Licensing;

/// <summary>A driver's certificate from an earlier register is numbered by the driver's resident id: the register is public, the id is not.</summary>
public sealed class PersonalNumberSpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Id = "440106197103120038", Masked = "4401**********0038", Number = $"粤从业{Id}号", Shown = $"粤从业{Masked}号";

    private static readonly Guid Licence = Guid.Parse("0198c6f0-aaaa-7000-8000-000000000038");

    [Fact]
    public async Task everybody_finds_the_licence_by_the_number_in_hand_and_nobody_learns_it()
    {
        var at = await Imported();
        foreach (var desk in new[] { Host.Anybody(), await Host.As("auditor-gd") })
        {
            var found = (await desk.Read(
                "query($number: String!, $at: LedgerPosition) { licence(number: $number, atLeast: $at) { id number publicNumber numberHoldsId maskedFields licenceHistoryEntries { nodes { zh en } } } }",
                new { number = Number, at })).GetProperty("licence");
            (found.Text("number"), found.Text("publicNumber"), found.GetProperty("numberHoldsId").GetBoolean()).ShouldBe((Shown, Shown, true));
            found.GetProperty("maskedFields").EnumerateArray().Select(field => field.GetString()).ShouldContain("number");
            found.ToString().ShouldNotContain(Id);
            found.ToString().ShouldContain($"XK-{Masked}");
            (await Listed(desk, $$"""{ number: { eq: "{{Shown}}" } }""")).ShouldBe([Shown]);
        }
    }

    [Fact]
    public async Task nobody_without_the_right_guesses_it_by_filter_or_order()
    {
        await Imported();
        var public_ = Host.Anybody();
        foreach (var guess in new[]
        {
            "startsWith: \"粤从业44010619\"", "contains: \"19710312\"", "endsWith: \"20038号\"", $"in: [\"{Number}\"]", $"eq: \"{Number}\"",
            $"or: [{{ eq: \"粤从业440106197103110020号\" }}, {{ eq: \"{Number}\" }}]",
        })
            (await Listed(public_, $$"""{ number: { {{guess}} } }""")).ShouldBeEmpty(guess);
        (await Listed(public_, $$"""{ or: [{ number: { eq: "粤从业440106197103110020号" } }, { number: { eq: "{{Number}}" } }] }""")).ShouldBeEmpty();
        (await Listed(public_, "{ number: { startsWith: \"粤从业4401*\" } }")).ShouldBe([Shown]);
        var ordered = await public_.Read("{ licences(first: 100, where: { number: { startsWith: \"粤从业\" } }, order: [{ number: ASC }]) { edges { cursor node { number } } pageInfo { endCursor } } }");
        ordered.ToString().ShouldNotContain(Id);
        (await Listed(public_, $$"""{ and: [{ number: { neq: "{{Shown}}" } }, { number: { startsWith: "粤从业4401" } }] }""")).ShouldBeEmpty();
    }

    [Fact]
    public async Task whoever_works_on_licences_reads_and_finds_it_as_it_stands_on_paper()
    {
        await Imported();
        var clerk = await Host.As("clerk-gz");
        (await Listed(clerk, "{ number: { startsWith: \"粤从业44010619\" } }")).ShouldBe([Number]);
        (await Listed(clerk, "{ publicNumber: { startsWith: \"粤从业4401*\" } }")).ShouldBe([Number]);
        (await clerk.Read($$"""{ licence(number: "{{Number}}") { maskedFields } }""")).ToString().ShouldNotContain("\"number\"");
    }

    [Fact]
    public async Task the_pages_that_verify_answer_whoever_has_the_number_and_do_not_repeat_the_id()
    {
        await Imported();
        var (page, standing) = (await Get($"/verify/{Uri.EscapeDataString(Number)}"), await Get($"/verify/{Uri.EscapeDataString(Number)}/standing"));
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain(Shown);
        page.Text.ShouldNotContain(Id);
        standing.Text.ShouldNotContain(Id);
        using var told = JsonDocument.Parse(standing.Text);
        (told.RootElement.Text("number"), told.RootElement.Text("id")).ShouldBe((Shown, Licence.ToString()));
        told.RootElement.GetProperty("licence").Text("standing").ShouldBe("ACTIVE");
        var unknown = await Get($"/verify/{Uri.EscapeDataString("粤从业44030519851231123X号")}");
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        unknown.Text.ShouldContain("粤从业4403**********123X号");
        unknown.Text.ShouldNotContain("44030519851231123X");
    }

    [Fact]
    public async Task an_auditor_who_replays_the_licence_sees_its_number_masked()
    {
        await Imported();
        var history = (await (await Host.As("auditor-gd")).For("Audit", "审-1").Read(
            "query($key: String!) { streamHistory(stream: \"licensing.licence\", key: $key) { steps { data changes { before after } } } }", new { key = Licence })).ToString();
        history.ShouldContain(Masked);
        history.ShouldNotContain(Id);
    }

    private async Task<string[]> Listed(Desk desk, string where) =>
        [.. (await desk.Read($$"""{ licences(first: 100, where: {{where}}) { nodes { number } } }""")).GetProperty("licences").GetProperty("nodes")
            .EnumerateArray().Select(row => row.Text("number"))];

    private async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var answer = await Host.Anybody().Get(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Once for all: the number is taken for ever.</summary>
    private async Task<string> Imported()
    {
        var act = await (await Host.As("superior-gd")).Act("importLicence", new
        {
            commandId = Licence, licence = Licence, number = Number, sourceSystem = "gd-yunzheng", sourceKey = $"XK-{Id}", checksum = new string('0', 64),
            item = "GD-RT-13", kind = "FREIGHT_DRIVER", division = "440100", authority = "广州市交通运输局",
            holder = new { kind = "NATURAL_PERSON", name = "陈师傅", residentId = Id, telephone = "13800138000" },
            scope = new { text = "道路货物运输驾驶员" }, from = "2020-01-01", until = "2040-12-31", standing = "ACTIVE",
        });
        var at = Answering.Position(act.Position);
        await Host.Anybody().Read("query($id: ID!, $at: LedgerPosition) { licence(id: $id, atLeast: $at) { id licenceHistoryEntries { nodes { id } } } }", new { id = Licence, at });
        return at;
    }
}
