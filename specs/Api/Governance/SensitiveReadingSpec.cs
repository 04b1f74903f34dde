using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Regulatory.Api.Access;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Subscriptions;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Governance;

/// <summary>A resident id is of grade L4: who may see it says for what, and that they saw it is on record before they do.</summary>
public sealed class SensitiveReadingSpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Id = "110105194912312009";
    private const string Question = "query Docket($id: ID!) { application(id: $id) { residentId maskedFields } }";

    [Fact]
    public async Task without_a_purpose_nothing_is_shown_and_nothing_recorded()
    {
        var application = await Submitted();
        var before = await Readings();
        foreach (var (purpose, reference) in new[] { (null, null), ("LicensingCase", null), (null, "办-1"), ("Curiosity", "办-1"), ("LicensingCase", " ") })
        {
            var answer = await Ask("clerk-gz", application, purpose, reference);
            answer.FaultCode().ShouldBe("PURPOSE_REQUIRED");
            answer.ToString().ShouldNotContain(Id);
        }
        (await Readings()).ShouldBe(before);
    }

    [Fact]
    public async Task with_a_purpose_the_value_is_shown_and_one_fact_says_who_saw_what_and_why()
    {
        var application = await Submitted();
        var answer = await Ask("clerk-gz", application, "LicensingCase", "办〔2026〕1号");
        answer.GetProperty("data").Text("application", "residentId").ShouldBe(Id);
        var head = await Host.Installation.Ledger.Head();
        var read = (await (await Host.As("auditor-gd")).Read(
            "query($at: LedgerPosition) { sensitiveReadings(first: 1, atLeast: $at, where: { reader: { eq: \"clerk-gz\" } }, order: [{ recordedAt: DESC }]) { nodes { reader purpose reference operation objects fields values } } }",
            new { at = Answering.Position(head) })).GetProperty("sensitiveReadings").GetProperty("nodes")[0];
        read.ToString().ShouldNotContain(Id);
        read.Text("purpose").ShouldBe("LICENSING_CASE");
        read.Text("reference").ShouldBe("办〔2026〕1号");
        read.Text("operation").ShouldBe("Docket");
        read.GetProperty("objects").EnumerateArray().Select(one => one.GetString()).ShouldBe([$"Application/{application}"]);
        read.GetProperty("fields").EnumerateArray().Select(one => one.GetString()).ShouldBe(["Application.residentId"]);
        read.GetProperty("values").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task a_page_of_values_is_one_fact()
    {
        for (var i = 0; i < 3; i++) await Submitted();
        var before = await Readings();
        var answer = await Ask(await Token("clerk-gz"), "{ applications(first: 100, where: { item: { eq: \"GD-RT-12\" } }) { nodes { residentId } } }", null, "Inspection", "检-1");
        answer.GetProperty("data").ToString().ShouldContain(Id);
        (await Readings()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task whoever_sees_the_mask_needs_no_purpose_and_gets_nothing_more_by_stating_one()
    {
        var application = await Submitted();
        var before = await Readings();
        foreach (var purpose in new[] { null, "Audit" })
        {
            var answer = await Ask("auditor-gd", application, purpose, purpose is null ? null : "审-1");
            answer.GetProperty("data").Text("application", "residentId").ShouldBe("1101**********2009");
        }
        (await Readings()).ShouldBe(before);
    }

    [Fact]
    public async Task a_token_for_certain_purposes_serves_no_others()
    {
        var application = await Submitted();
        var clerk = new Actor("clerk-for-cases", "陈窗口", [Role.WindowClerk], DivisionCode.Parse("440100"), "广州市交通运输局");
        var token = Host.Issuer.TokenFor(clerk, null, "LicensingCase");
        (await Ask(token, Question, application, "Inspection", "检-1")).FaultCode().ShouldBe("PURPOSE_REQUIRED");
        (await Ask(token, Question, application, null, "办-1")).GetProperty("data").Text("application", "residentId").ShouldBe(Id);
    }

    [Fact]
    public async Task an_act_shows_what_it_left_behind_by_the_same_rule()
    {
        var application = await Submitted();
        var act = $"mutation {{ acceptApplication(input: {{ application: \"{application}\", commandId: \"{Guid.CreateVersion7()}\" }}) {{ application {{ residentId }} }} }}";
        var answer = await Ask(await Token("clerk-gz"), act, null, null, null);
        answer.ToString().ShouldNotContain(Id);
        answer.FaultCode().ShouldBe("PURPOSE_REQUIRED");
    }

    [Fact]
    public async Task a_stream_shows_none_whatever_its_reader_stated()
    {
        var from = await Host.Installation.Ledger.Head();
        var application = await Submitted();
        var (stream, _) = await Host.Follow(
            await Token("clerk-gz"), "subscription($after: LedgerPosition, $ids: [ID!]) { applicationFacts(after: $after, where: { ids: $ids }) { position application { residentId } } }",
            new { after = Answering.Position(from), ids = new[] { application } });
        using (stream)
        {
            var data = (await stream.Next()).ShouldNotBeNull().Data;
            data.ShouldContain("PURPOSE_REQUIRED");
            data.ShouldNotContain(Id);
        }
    }

    private async Task<Guid> Submitted()
    {
        var matter = NewMatter();
        var submission = matter.Submission();
        submission["item"] = "GD-RT-12";
        submission["applicant"] = new { kind = "NATURAL_PERSON", name = "陈志强", residentId = Id };
        submission["scope"] = new { text = "道路旅客运输驾驶员" };
        var position = (await (await Host.As("clerk-gz")).Act("submitApplication", submission)).Position;
        await Host.Installation.ReadModels.WaitFor("application_docket", position, TimeSpan.FromSeconds(30));
        return matter.Id;
    }

    private async Task<string> Token(string account)
    {
        using var response = await Host.Http.PostAsync(new Uri($"/dev/token/{account}", UriKind.Relative), null);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<JsonElement> Ask(string account, Guid application, string? purpose, string? reference) =>
        await Ask(await Token(account), Question, application, purpose, reference);

    private async Task<JsonElement> Ask(string token, string query, Guid? id, string? purpose, string? reference)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
        {
            Content = JsonContent.Create(new { query, variables = id is null ? null : new { id } }),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        if (purpose is not null) request.Headers.Add(StatedPurposes.Code, purpose);
        if (reference is not null) request.Headers.Add(StatedPurposes.Reference, Uri.EscapeDataString(reference));
        using var response = await Host.Http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<long> Readings()
    {
        await using var command = Hall.Database.Administrator.CreateCommand("select count(*) from ledger.fact where type = 'governance.access-log.values-read.v1'");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
