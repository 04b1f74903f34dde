using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regulatory.Api.Governance;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Ledger.Bundles;

namespace Regulatory.Api.Specs.Cases;

/// <summary>An auditor takes a case along from the host: for a purpose, on record, and told how far it has come.</summary>
public sealed class CaseExportPagesSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task an_auditor_gets_a_bundle_that_checks_and_the_export_is_on_record_before_it()
    {
        var licence = await NewMatter().Issued();
        var before = await Host.Installation.Ledger.Head();

        var (lines, bundle) = await Export((await Host.As("auditor-gd")).For("Audit", "审〔2026〕3号"), licence.Number);

        lines.Where(line => line.TryGetProperty("stage", out _)).Select(line => line.Text("stage"))
            .ShouldBe(["Facts", "Seal", "Record", "Proofs", "Papers", "Report", "Check"]);
        var announced = lines[^1].GetProperty("bundle");
        announced.GetProperty("bytes").GetInt32().ShouldBe(bundle.Length);
        announced.Text("sha256").ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bundle)));
        var files = BundleReader.OfZip(new MemoryStream(bundle), "case.zip");
        var report = new BundleCheck().Check(files, Pins.None);
        report.Findings.Where(finding => !finding.IsRemark).ShouldBeEmpty();
        report.Facts.Length.ShouldBe(9);
        var recorded = (await Host.Installation.Ledger.ReadAll(before, 10)).ShouldHaveSingleItem();
        recorded.Type.ShouldBe("governance.access-log.case-exported.v1");
        var read = (await (await Host.As("auditor-gd")).Read(
            "query($number: String!, $at: LedgerPosition) { caseExports(where: { caseNumber: { eq: $number } }, atLeast: $at) { nodes { reader purpose reference facts inClear } } }",
            new { number = licence.Number, at = Answering.Position(recorded.Position) })).GetProperty("caseExports").GetProperty("nodes")[0];
        read.ToString().ShouldBe("""{"reader":"auditor-gd","purpose":"AUDIT","reference":"审〔2026〕3号","facts":9,"inClear":false}""");
    }

    [Fact]
    public async Task personal_values_in_clear_are_recorded_as_a_reading_too()
    {
        var id = Guid.CreateVersion7();
        (await (await Host.As("clerk-gz")).Act("submitApplication", new Dictionary<string, object?>
        {
            ["application"] = id, ["item"] = "GD-RT-12", ["kind"] = "NEW", ["division"] = "440100",
            ["applicant"] = new { kind = "NATURAL_PERSON", name = "欧阳明华", residentId = "440106197708151232", telephone = "13800138000" },
            ["scope"] = new { text = "道路旅客运输驾驶员" }, ["materials"] = new[] { new { material = "申请书" } },
        })).Position.ShouldBePositive();
        var before = await Host.Installation.Ledger.Head();

        var (lines, _) = await Export((await Host.As("auditor-gd")).For("Audit", "审-1"), id.ToString(), "?clear=true");

        lines[^1].TryGetProperty("bundle", out _).ShouldBeTrue($"{lines[^1]}");
        var recorded = await Host.Installation.Ledger.ReadAll(before, 10);
        recorded.Select(fact => fact.Type).ShouldBe(["governance.access-log.values-read.v1", "governance.access-log.case-exported.v1"]);
        recorded[0].Data.ShouldContain("\"operation\":\"cases/bundle\"");
        recorded[1].Data.ShouldContain("\"inClear\":true");
    }

    [Fact]
    public async Task a_penalty_case_leaves_with_fine_credit_and_forms_and_in_clear_with_its_evidence()
    {
        var penalties = new Penalties(Host);
        var id = await penalties.FinedOnTheSpot();
        var evidence = await penalties.Evidence(id);
        await penalties.EnteredInCredit(id);
        var filed = JsonDocument.Parse((await Host.Installation.Ledger.LoadStream(new("enforcement.case", $"{id}")))[0].Data).RootElement;
        var auditor = Host.As("440100", Role.Auditor).For("Audit", "审-4");

        var masked = Files(await Export(auditor, filed.Text("caseNumber")));
        var report = Checked(masked);
        new[]
        {
            "enforcement.case.filed.v1", "enforcement.case.penalty-decided.v1", "enforcement.case.decision-served.v1", "enforcement.fine.imposed.v1",
            "enforcement.evidence.collected.v1", "enforcement.number-register.assigned.v1", "credit.profile.fact-recorded.v1",
        }.ShouldBeSubsetOf(report.Facts.Select(fact => fact.Leaf.Type));
        report.Documents.ShouldBe(["documents/form-14-1.pdf", "documents/form-23-1.pdf"]);
        report.Evidence.ShouldBeEmpty();

        var before = await Host.Installation.Ledger.Head();
        var clear = Files(await Export(auditor, $"{id}", "?clear=true"));
        // No fact has a sealed value, and a file may show anybody.
        var read = (await Host.Installation.Ledger.ReadAll(before, 10)).Single(fact => fact.Type == "governance.access-log.values-read.v1");
        read.Data.ShouldContain($"\"fields\":[\"evidence/{evidence}\"]");
        Checked(clear).Evidence.ShouldBe([$"evidence/{evidence}.txt"]);
        var forged = clear.ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
        forged[$"evidence/{evidence}.txt"] = "something else"u8.ToArray();
        new BundleCheck().Check(forged, Pins.None).Findings.Select(finding => finding.Code).ShouldContain("EVIDENCE-UNRECORDED");

        var (elsewhere, nothing) = await Export(Host.As("440300", Role.Auditor).For("Audit", "审-4"), $"{id}");
        elsewhere[^1].GetProperty("failed").Text("code").ShouldBe("NOT_EXPORTED");
        nothing.ShouldBeEmpty();
    }

    [Fact]
    public async Task nothing_leaves_without_a_purpose_for_others_or_of_another_division()
    {
        var licence = await NewMatter().Issued();
        var before = await Host.Installation.Ledger.Head();
        async Task<int> Status(Desk desk)
        {
            using var answer = await desk.Post(Path(licence.Number));
            return (int)answer.StatusCode;
        }
        (await Status(await Host.As("auditor-gd"))).ShouldBe(400);
        (await Status((await Host.As("clerk-gz")).For("Audit", "审-1"))).ShouldBe(404);
        (await Status((await Host.As("admin-gd")).For("Audit", "审-1"))).ShouldBe(404);
        (await Status(Host.Anybody().For("Audit", "审-1"))).ShouldBe(404);
        foreach (var (desk, number) in new[] { (Host.As("440300", Role.Auditor), licence.Number), (Host.As("440100", Role.Auditor), "nobody") })
        {
            var (lines, bundle) = await Export(desk.For("Audit", "审-1"), number);
            lines[^1].GetProperty("failed").Text("code").ShouldBe("NOT_EXPORTED");
            lines[^1].GetProperty("failed").Text("en").ShouldBe($"There is no case of the number {number}.");
            bundle.ShouldBeEmpty();
        }
        (await Host.Installation.Ledger.Head()).ShouldBe(before);
    }

    private static FrozenDictionary<string, byte[]> Files((List<JsonElement> Lines, byte[] Bundle) exported)
    {
        exported.Lines[^1].TryGetProperty("bundle", out _).ShouldBeTrue($"{exported.Lines[^1]}");
        return BundleReader.OfZip(new MemoryStream(exported.Bundle), "case.zip");
    }

    private static CheckReport Checked(FrozenDictionary<string, byte[]> files)
    {
        var report = new BundleCheck(SealCheck.IsValid).Check(files, Pins.None);
        report.Findings.Where(finding => !finding.IsRemark).ShouldBeEmpty();
        return report;
    }

    private static string Path(string number, string query = "") => $"/cases/{Uri.EscapeDataString(number)}/bundle{query}";

    private static async Task<(List<JsonElement> Lines, byte[] Bundle)> Export(Desk desk, string number, string query = "")
    {
        using var answer = await desk.Post(Path(number, query));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(CaseExportPages.MediaType);
        var body = await answer.Content.ReadAsByteArrayAsync();
        var (lines, at) = (new List<JsonElement>(), 0);
        while (at < body.Length && (lines.Count == 0 || !lines[^1].TryGetProperty("bundle", out _)))
        {
            var end = Array.IndexOf(body, (byte)'\n', at);
            lines.Add(JsonDocument.Parse(Encoding.UTF8.GetString(body[at..end])).RootElement);
            at = end + 1;
        }
        return (lines, body[at..]);
    }
}
