using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Api.Specs.Publicity;

/// <summary>What a stranger can read of licences and penalties, and what not.</summary>
public sealed class PublicityPagesSpec : HallSpec
{
    public PublicityPagesSpec(LicensingHall hall)
        : base(hall) => Host.Clock.Now = Announcement.Morning;

    [Fact]
    public async Task a_penalty_is_on_the_feed_once_it_is_published_and_not_before()
    {
        var penalty = new Announcement(Host);
        await penalty.Folded(await penalty.Evaluate());
        (await Rows()).ShouldNotContain(row => IsOf(row, penalty));
        await penalty.Folded(await penalty.Publish());
        var row = (await Rows()).Single(row => IsOf(row, penalty));
        row.Text("standard", "行政相对人名称").ShouldBe("穗安客运有限公司");
        row.Text("standard", "罚款金额（万元）").ShouldBe("0.3");
        row.Text("standard", "公示截止期").ShouldBe("2027/04/08");
        row.Text("legacy", "CF_WSH").ShouldBe(penalty.Number);
        row.Text("legacy", "SJC").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task what_was_withdrawn_is_gone_for_the_public_with_reasons_and_kept_for_officers()
    {
        var penalty = await new Announcement(Host).Shown();
        await penalty.Folded(await penalty.Withdraw());
        (await Rows()).ShouldNotContain(row => IsOf(row, penalty));
        (await Rows("as-of=" + Uri.EscapeDataString(await NowOfTheLedger()))).ShouldNotContain(row => IsOf(row, penalty));
        var open = await Host.Anybody().Read("query($id: ID!) { publishedDocument(id: $id) { documentNumber } }", new { id = penalty.Id.ToString() });
        open.GetProperty("publishedDocument").ValueKind.ShouldBe(JsonValueKind.Null);
        var notice = (await All("/publicity/withdrawals.json")).Single(row => row.Text("id") == penalty.Id.ToString());
        (notice.Text("documentNumber"), notice.Text("reasons"), notice.Text("withdrawnOn")).ShouldBe((penalty.Number, "复议决定撤销原处罚", "2026-04-09"));
        notice.ToString().ShouldNotContain("穗安");
        var file = await (await Host.As("publicity-gz")).Read(
            "query($id: ID!) { publication(id: $id) { stage withdrawalReasons partyName } }", new { id = penalty.Id.ToString() });
        file.Text("publication", "stage").ShouldBe("WITHDRAWN");
    }

    [Fact]
    public async Task what_was_repaired_is_gone_and_never_comes_back()
    {
        var penalty = await new Announcement(Host).Shown();
        Host.Clock.Now = Instant.FromUtc(2026, 7, 8, 2, 0);
        (await penalty.Repair()).Rule.ShouldBe(ShortestTermServed.Id.Value);
        Host.Clock.Now = Instant.FromUtc(2026, 7, 9, 2, 0);
        await penalty.Folded(await penalty.Repair());
        (await Rows()).ShouldNotContain(row => IsOf(row, penalty));
        (await All("/publicity/withdrawals.json")).ShouldNotContain(row => row.Text("id") == penalty.Id.ToString());
        (await penalty.Publish()).Rule.ShouldBe(NeverAgain.Id.Value);
    }

    [Fact]
    public async Task what_is_minor_is_never_on_the_feed_without_the_head_s_recorded_ground()
    {
        var penalty = new Announcement(Host) { Procedure = "SIMPLIFIED" };
        await penalty.Folded(await penalty.Evaluate());
        (await penalty.Publish()).Rule.ShouldBe(GroundForTheMinor.Id.Value);
        var necessity = new { publication = penalty.Id.ToString(), necessity = "春运期间安全警示" };
        (await penalty.Act("recordNecessity", necessity)).Fault.ShouldBe("FORBIDDEN");
        (await penalty.Act("recordNecessity", necessity, await Host.As("agency-head-gz"))).Position.ShouldBePositive();
        await penalty.Folded(await penalty.Publish());
        (await Rows()).Single(row => IsOf(row, penalty)).Text("standard", "公示截止期").ShouldBe("2026/07/08");
    }

    [Fact]
    public async Task a_person_is_masked_wherever_the_public_looks()
    {
        const string Id = "44010619900307001X", Name = "司徒公示";
        var penalty = await new Announcement(Host) { Company = new { kind = "NATURAL_PERSON", name = Name, residentId = Id } }.Shown();
        var row = (await Rows()).Single(row => IsOf(row, penalty));
        (row.Text("standard", "行政相对人名称"), row.Text("standard", "自然人证件号码")).ShouldBe(("司*", "4401**********001X"));
        var open = await Host.Anybody().Read(
            "query($id: ID!) { publishedDocument(id: $id) { partyName maskedId facts content } }", new { id = penalty.Id.ToString() });
        foreach (var text in new[] { row.ToString(), open.ToString(), await Text("/publicity/penalties.csv?limit=500&after=" + (row.GetProperty("position").GetInt64() - 1)) })
        {
            text.ShouldNotContain(Name);
            text.ShouldNotContain(Id);
        }
    }

    [Fact]
    public async Task a_text_with_a_full_id_never_gets_as_far_as_the_public() =>
        (await new Announcement(Host) { Facts = "驾驶员44010619900307001X未按线路行驶" }.Evaluate()).Rule.ShouldBe(NoNumbersOfPersons.Id.Value);

    [Fact]
    public async Task whoever_was_erased_disappears_from_the_feed_now_and_as_of_any_moment()
    {
        var person = ResidentId.Parse("110105194912310521");
        var party = Host.Installation.Pseudonyms.PartyOf(person).Value;
        var licence = new Announcement(Host);
        var id = (await licence.ShownLongAgo(person, "端木公示")).ToString();
        await Caught();
        var before = await NowOfTheLedger();
        (await All("/publicity/licences.json")).Single(row => row.Text("id") == id).Text("standard", "当前状态").ShouldBe("2");
        (await Host.As("440000", Role.WindowClerk).Act(
            "requestErasure", new { subject = party, basis = "REQUEST_OF_THE_SUBJECT", requestNumber = "删〔2026〕双公示" })).Position.ShouldBePositive();
        var erased = await (await Host.As("superior-gd")).Act("eraseSubject", new { subject = party, requestNumber = "删〔2026〕双公示" });
        await licence.Folded(erased);
        (await All("/publicity/licences.json")).ShouldNotContain(row => row.Text("id") == id);
        (await All("/publicity/licences.json?as-of=" + Uri.EscapeDataString(before))).ShouldNotContain(row => row.Text("id") == id);
        var file = await (await Host.As("publicity-gz")).Read("query($id: ID!) { publication(id: $id) { partyName personName } }", new { id });
        file.Text("publication", "partyName").ShouldBe("已删除 erased");
    }

    [Fact]
    public async Task a_term_that_is_over_is_not_shown_even_before_the_clockwork_has_looked()
    {
        var penalty = await new Announcement(Host).Shown();
        Host.Clock.Now = Instant.FromUtc(2027, 4, 8, 15, 59);
        (await Rows()).ShouldContain(row => IsOf(row, penalty));
        Host.Clock.Now = Instant.FromUtc(2027, 4, 8, 16, 0);
        (await Rows()).ShouldNotContain(row => IsOf(row, penalty));
    }

    [Fact]
    public async Task the_clockwork_ends_a_term_on_the_day_after_its_last()
    {
        var penalty = await new Announcement(Host).Shown();
        Host.Clock.Now = Instant.FromUtc(2027, 4, 8, 16, 5);
        var clock = new Integration.Processes.DeadlineClock(
            Host.Installation.Executor, Host.Installation.DueTimers, Host.Clock,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<Integration.Processes.DeadlineClock>.Instance);
        (await clock.Tick()).ShouldBePositive();
        await Caught();
        var file = await (await Host.As("publicity-gz")).Read(
            "query($id: ID!) { publication(id: $id) { stage endedBy endedOn } }", new { id = penalty.Id.ToString() });
        (file.Text("publication", "stage"), file.Text("publication", "endedBy"), file.Text("publication", "endedOn"))
            .ShouldBe(("ENDED", "TERM_REACHED", "2027-04-09"));
    }

    [Fact]
    public async Task pages_lead_through_everything_once()
    {
        for (var count = 0; count < 3; count++) await new Announcement(Host).Shown();
        var all = (await All("/publicity/penalties.json")).Select(row => row.GetProperty("position").GetInt64()).ToList();
        var paged = new List<long>();
        for (var path = "/publicity/penalties.json?limit=2"; ;)
        {
            var page = await Json(path);
            page.GetProperty("rows").GetArrayLength().ShouldBeLessThanOrEqualTo(2);
            paged.AddRange(page.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("position").GetInt64()));
            if (page.GetProperty("next").ValueKind is JsonValueKind.Null) break;
            path = $"/publicity/penalties.json?limit=2&after={page.GetProperty("next").GetInt64()}";
        }
        paged.ShouldBe(all);
        paged.ShouldBeInOrder();
        paged.ShouldBeUnique();
    }

    [Fact]
    public async Task the_next_page_stands_in_a_link_for_files_as_well()
    {
        for (var count = 0; count < 2; count++) await new Announcement(Host).Shown();
        using var first = await Host.Anybody().Get("/publicity/penalties.csv?limit=1");
        var link = first.Headers.GetValues("Link").Single();
        link.ShouldEndWith(">; rel=\"next\"");
        using var second = await Host.Anybody().Get(link[1..link.IndexOf('>', StringComparison.Ordinal)]);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await second.Content.ReadAsStringAsync()).ShouldNotBe(await first.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task a_copy_is_asked_for_again_only_when_something_has_changed()
    {
        await new Announcement(Host).Shown();
        foreach (var path in new[] { "/publicity/penalties.json?limit=500", "/publicity/penalties.csv?limit=500" })
        {
            using var first = await Host.Anybody().Get(path);
            first.Headers.CacheControl!.NoCache.ShouldBeTrue();
            var tag = first.Headers.ETag!.ToString();
            (await Status(path, tag)).ShouldBe(HttpStatusCode.NotModified);
            // Something else is recorded, and the copy is still good.
            await NewMatter().Submit();
            await Caught();
            (await Status(path, tag)).ShouldBe(HttpStatusCode.NotModified);
            await new Announcement(Host).Shown();
            (await Status(path, tag)).ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task as_of_a_moment_what_is_shown_today_reads_as_it_did_then()
    {
        var penalty = await new Announcement(Host) { Facts = "客车未按线路行使" }.Shown();
        var before = await NowOfTheLedger();
        await penalty.Folded(await penalty.Correct("客车未按线路行驶"));
        (await Rows()).Single(row => IsOf(row, penalty)).Text("standard", "违法事实").ShouldBe("客车未按线路行驶");
        (await Rows($"as-of={Uri.EscapeDataString(before)}")).Single(row => IsOf(row, penalty)).Text("standard", "违法事实").ShouldBe("客车未按线路行使");
        (await Json($"/publicity/penalties.json?limit=1&as-of={Uri.EscapeDataString(before)}")).Text("asOf").ShouldBe(before);
        (await Rows("as-of=2026-01-01T00:00:00+08:00")).ShouldBeEmpty("a plus sign that was not escaped is understood");
    }

    [Fact]
    public async Task a_file_is_for_spreadsheets_and_carries_no_formula()
    {
        var penalty = await new Announcement(Host) { Remark = "=HYPERLINK(\"http://evil.example\",\"点此\")" }.Shown();
        using var answer = await Host.Anybody().Get("/publicity/penalties.csv?limit=500");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        answer.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"penalties.csv\"");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var text = Encoding.UTF8.GetString(bytes);
        text.ShouldContain(penalty.Number);
        text.ShouldContain(",\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"点此\"\")\"");
        text.ShouldNotContain(",\"=HYPERLINK");
    }

    [Theory]
    [InlineData("after=-1", "after")]
    [InlineData("after=1.5", "after")]
    [InlineData("after=99999999999999999999", "after")]
    [InlineData("after=1&after=2", "after")]
    [InlineData("after=1;drop table read.published_documents", "after")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=501", "limit")]
    [InlineData("limit=", "limit")]
    [InlineData("as-of=yesterday", "as-of")]
    [InlineData("as-of=2026-04-09", "as-of")]
    [InlineData("as-of=2099-01-01T00:00:00Z", "as-of")]
    [InlineData("as-of=2026-04-09T00:00:00Z&as-of=2026-04-09T00:00:00Z", "as-of")]
    [InlineData("where=1", "where")]
    [InlineData("Limit=1", "Limit")]
    public async Task whatever_is_no_question_is_told_so(string query, string parameter)
    {
        foreach (var page in new[] { "penalties.json", "penalties.csv", "licences.json", "withdrawals.json" })
        {
            using var answer = await Host.Anybody().Get($"/publicity/{page}?{query}");
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
            (body.Text("code"), body.Text("parameter")).ShouldBe(("BAD_PARAMETER", parameter));
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task withdrawals_have_no_earlier_state()
    {
        using var answer = await Host.Anybody().Get("/publicity/withdrawals.json?as-of=2026-04-09T00:00:00Z");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task only_publicity_clerks_of_the_division_publish()
    {
        var penalty = new Announcement(Host);
        (await penalty.Evaluate(await Host.As("applicant"))).Fault.ShouldBe("FORBIDDEN");
        (await penalty.Evaluate(Host.As("440300", Role.PublicityClerk))).Fault.ShouldBe("FORBIDDEN");
        (await penalty.Evaluate()).Position.ShouldBePositive();
        (await penalty.Publish(Host.As("440300", Role.PublicityClerk))).Fault.ShouldBe("FORBIDDEN");
        (await penalty.Publish(await Host.As("officer-gz"))).Fault.ShouldBe("FORBIDDEN");
        (await penalty.Publish(Host.Anybody())).Fault.ShouldNotBeEmpty();
        (await penalty.Publish(Host.As("440000", Role.PublicityClerk))).Position.ShouldBePositive();
    }

    [Fact]
    public async Task the_public_cannot_read_the_officers_docket_or_diary()
    {
        var penalty = await new Announcement(Host).Shown();
        (await Host.Anybody().Ask("query($id: ID!) { publication(id: $id) { stage } }", new { id = penalty.Id.ToString() })).FaultCode().ShouldBe("UNAUTHENTICATED");
        (await Host.Anybody().Ask("{ publicityTerms(first: 1) { nodes { due } } }")).FaultCode().ShouldBe("UNAUTHENTICATED");
    }

    private static bool IsOf(JsonElement row, Announcement penalty) => row.Text("id") == penalty.Id.ToString();

    private Task<List<JsonElement>> Rows(string query = "") => All("/publicity/penalties.json" + (query.Length == 0 ? "" : "?" + query));

    /// <summary>Every row of every page.</summary>
    private async Task<List<JsonElement>> All(string path)
    {
        var rows = new List<JsonElement>();
        var joined = path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "limit=500";
        for (var after = 0L; ;)
        {
            var page = await Json($"{joined}&after={after}");
            rows.AddRange(page.GetProperty("rows").EnumerateArray());
            if (page.GetProperty("next").ValueKind is JsonValueKind.Null) return rows;
            after = page.GetProperty("next").GetInt64();
        }
    }

    private async Task<JsonElement> Json(string path)
    {
        using var answer = await Host.Anybody().Get(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<string> Text(string path)
    {
        using var answer = await Host.Anybody().Get(path);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpStatusCode> Status(string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"another\", {tag}");
        using var answer = await Host.Http.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>The feed has everything that is recorded.</summary>
    private async Task Caught()
    {
        var head = await Host.Installation.Ledger.Head();
        foreach (var model in new[] { "published_documents", "withdrawn_publications", "publication_docket", "publicity_term_diary" })
            await Host.Installation.ReadModels.WaitFor(model, head, TimeSpan.FromSeconds(20));
    }

    /// <summary>When the latest fact was recorded, by the database's clock; the host's is set not to be behind it.</summary>
    private async Task<string> NowOfTheLedger()
    {
        var head = await Host.Installation.Ledger.Head();
        var moment = (await Host.Installation.Ledger.ReadAll(head - 1, 1)).Single().RecordedAt;
        if (moment > Host.Clock.Now) Host.Clock.Now = moment;
        return InstantPattern.ExtendedIso.Format(moment);
    }
}
