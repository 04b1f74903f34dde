using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Enforcement;

public sealed class EvidenceFilesSpec(LicensingHall hall) : HallSpec(hall)
{
    private readonly byte[] note = Encoding.UTF8.GetBytes($"现场情况说明 {Guid.NewGuid():n}");

    private Desk Officer => Host.As("440100", Role.EnforcementOfficer);

    [Fact]
    public async Task an_officer_hands_a_file_in_records_it_and_the_division_reads_it_as_an_attachment()
    {
        (await Put(Officer, note)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Put(Officer, note)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Record(Officer)).Position.ShouldBePositive();

        using var answer = await Host.As("440000", Role.Auditor).Get($"/evidence/{DigestOf(note)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(note);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
    }

    [Fact]
    public async Task the_act_refuses_a_digest_without_its_file() => (await Record(Officer)).Rule.ShouldBe(FileInStore.Id.Value);

    [Fact]
    public async Task one_officer_is_not_enough()
    {
        await Put(Officer, note);
        (await Record(Officer, officers: 1)).Rule.ShouldBe(TwoCertifiedOfficers.Id.Value);
    }

    [Fact]
    public async Task another_city_and_the_public_are_told_that_there_is_nothing()
    {
        await Put(Officer, note);
        (await Record(Officer)).Position.ShouldBePositive();
        foreach (var desk in new[] { Host.As("440300", Role.EnforcementOfficer), Host.As("440100", Role.WindowClerk), Host.Anybody() })
        {
            using var answer = await desk.Get($"/evidence/{DigestOf(note)}");
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    /// <summary>A capture names the digests of its pictures; whoever reviews it is handed the files.</summary>
    [Fact]
    public async Task a_picture_of_a_weighing_is_handed_to_its_division_and_to_no_other()
    {
        await Put(Officer, note);
        (await new Weighings(Host).Captured(front: DigestOf(note))).ShouldNotBe(Guid.Empty);

        using var answer = await Host.As("440100", Role.LegalReviewer).Get($"/evidence/{DigestOf(note)}");
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(note);
        using var elsewhere = await Host.As("440300", Role.EnforcementOfficer).Get($"/evidence/{DigestOf(note)}");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task a_file_that_no_fact_names_is_handed_to_nobody()
    {
        await Put(Officer, note);
        using var answer = await Officer.Get($"/evidence/{DigestOf(note)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("text/html", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("image/svg+xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("image/png", HttpStatusCode.UnsupportedMediaType)]
    public async Task what_a_browser_could_run_or_what_it_is_not_is_not_taken(string type, HttpStatusCode status) =>
        (await Put(Officer, note, type)).StatusCode.ShouldBe(status);

    /// <summary>A film comes in for minutes, and papers have as many places as there are processors.</summary>
    [Fact]
    public async Task files_on_their_way_take_no_place_from_papers()
    {
        var places = Math.Max(2, Environment.ProcessorCount);
        var (digest, rest) = (DigestOf(note), new TaskCompletionSource());
        var folder = Path.Combine(Hall.DataFolder, "evidence", digest[..2], digest[2..4]);
        var coming = Enumerable.Range(0, places).Select(_ => Officer.Put($"/evidence/{digest}", new SlowFile(note, rest.Task))).ToList();
        for (var look = 0; !Directory.Exists(folder) || Directory.GetFiles(folder, $"{digest}.*").Length < places; look++)
        {
            look.ShouldBeLessThan(400, "The files do not begin to come in.");
            await Task.Delay(25);
        }
        using var paper = await Host.Anybody().Get("/certificates/none.pdf");
        paper.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        rest.SetResult();
        foreach (var answer in await Task.WhenAll(coming)) answer.IsSuccessStatusCode.ShouldBeTrue($"{answer.StatusCode}");
    }

    [Fact]
    public async Task a_file_of_another_digest_is_not_taken() =>
        (await Put(Officer, note, digest: new string('a', 64))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

    [Fact]
    public async Task what_is_no_digest_is_no_address() =>
        (await Put(Officer, note, digest: new string('A', 64))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task only_officers_hand_in_evidence()
    {
        foreach (var desk in new[] { Host.As("440100", Role.Applicant), Host.As("440000", Role.Auditor), Host.Anybody() })
            (await Put(desk, note)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task a_broken_file_is_not_handed_out_and_verification_puts_that_on_record()
    {
        await Put(Officer, note);
        var evidence = Guid.CreateVersion7();
        (await Record(Officer, evidence)).Position.ShouldBePositive();
        var digest = DigestOf(note);
        await File.WriteAllTextAsync(Path.Combine(Hall.DataFolder, "evidence", digest[..2], digest[2..4], digest), "改动");

        using var answer = await Officer.Get($"/evidence/{digest}");
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("EVIDENCE_BROKEN");

        var at = (await Officer.Act("verifyEvidence", new { evidence })).Position;
        var row = await Officer.Read(
            "query($id: ID!, $at: LedgerPosition) { evidence: evidence(id: $id, atLeast: $at) { broken fileSha256 custody { step by } } }",
            new { id = evidence, at = Answering.Position(at) });
        row.GetProperty("evidence").GetProperty("broken").GetBoolean().ShouldBeTrue();
        row.GetProperty("evidence").GetProperty("custody")[0].Text("step").ShouldBe("collected");
    }

    [Fact]
    public async Task the_catalogue_of_offences_is_open_to_everybody_with_its_bands()
    {
        var offence = (await Host.Anybody().Read(
            "{ offence(id: \"RT02\") { zh bands { code min max minTimes maxTimes } basis { article } } }")).GetProperty("offence");
        offence.Text("zh").ShouldBe("未取得许可从事道路客运经营");
        offence.GetProperty("basis")[0].Text("article").ShouldBe("RTR/63");
        offence.GetProperty("bands").GetArrayLength().ShouldBe(2);
    }

    private Task<ActAnswer> Record(Desk desk, Guid? evidence = null, int officers = 2) => desk.Act("recordEvidence", new
    {
        evidence = evidence ?? Guid.CreateVersion7(), kind = "ELECTRONIC", title = "现场情况说明", division = "440100", source = "执法记录仪",
        place = "天河客运站", collectedAt = "2026-03-01T04:00:00Z", fileSha256 = DigestOf(note),
        officers = new[]
        {
            new { account = "spec", name = "李一", certificate = "440100-001", certificateUntil = "2027-12-31" },
            new { account = "other", name = "王二", certificate = "440100-002", certificateUntil = "2027-12-31" },
        }.Take(officers),
    });

    private static async Task<HttpResponseMessage> Put(Desk desk, byte[] bytes, string type = "text/plain", string? digest = null)
    {
        using var body = new ByteArrayContent(bytes);
        body.Headers.ContentType = new MediaTypeHeaderValue(type);
        return await desk.Put($"/evidence/{digest ?? DigestOf(bytes)}", body);
    }

    private static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A text of which the first byte comes at once and the rest later.</summary>
    private sealed class SlowFile : HttpContent
    {
        private readonly byte[] bytes;
        private readonly Task rest;

        public SlowFile(byte[] bytes, Task rest)
        {
            (this.bytes, this.rest) = (bytes, rest);
            Headers.ContentType = new("text/plain");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(bytes.AsMemory(0, 1));
            await stream.FlushAsync();
            await rest;
            await stream.WriteAsync(bytes.AsMemory(1));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
