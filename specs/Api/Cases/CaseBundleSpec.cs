using System.Diagnostics;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Governance.AccessLogs.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Cases;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Specs.Cases;

/// <summary>A case of the hall as a bundle, from the host's own parts.</summary>
public sealed class CaseBundleSpec(LicensingHall hall) : HallSpec(hall)
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 9, 1, 2, 3);

    private CaseExport Cases => Host.Installation.Cases;

    [Fact]
    public async Task a_licence_is_exported_with_its_facts_papers_report_and_page_and_checks_offline()
    {
        var licence = await NewMatter().Issued();

        var files = await Cases.Export(licence.Number, new(At), default);

        var report = await Checked(files);
        report.Case.ShouldBe(licence.Number);
        // Submission, acceptance with its number, assignment, verification, grant, certificate with its number, and the licence.
        report.Facts.Select(fact => fact.Leaf.Type).ShouldContain("licensing.licence.issued.v1");
        report.Facts.Count(fact => fact.Leaf.Stream.Kind == "licensing.number-register").ShouldBe(2);
        report.Facts.Length.ShouldBe(9);
        report.Documents.Length.ShouldBe(2);
        files.Keys.ShouldBeSubsetOf([
            .. report.Documents, .. files.Keys.Where(name => name.StartsWith(BundleFormat.Heads, StringComparison.Ordinal)),
            BundleFormat.Manifest, BundleFormat.Facts, BundleFormat.ProofFile, BundleFormat.Keys, BundleFormat.Report, BundleFormat.Page, BundleFormat.ReadMe,
        ]);
        foreach (var paper in report.Documents) new PaperCheck(SealCheck.IsValid).Check(paper, files[paper], await Pinned()).IsGood.ShouldBeTrue();
    }

    [Fact]
    public async Task an_application_is_a_case_too_and_the_same_moment_gives_the_same_bytes()
    {
        var matter = NewMatter();
        await matter.Issued();
        var published = (await Host.Installation.Tree.Latest())!;
        while (published.Size < await Host.Installation.Ledger.Head()) published = (await Host.Installation.Tree.Latest())!;
        await NewMatter().Granted();

        var options = new CaseExportOptions(At, published.Checkpoint);
        var files = await Cases.Export(matter.Id.ToString(), options, default);

        (await Checked(files)).Head.ShouldBe(published.Checkpoint);
        BundleArchive.Zip(await Cases.Export(matter.Id.ToString(), options, default)).ShouldBe(BundleArchive.Zip(files));
    }

    [Fact]
    public async Task the_report_is_a_sealed_pdf_that_tells_who_did_what_under_which_article()
    {
        var licence = await NewMatter().Issued();
        var files = await Cases.Export(licence.Number, new(At), default);
        var path = Path.Combine(Hall.Folder, $"{Guid.NewGuid():n}.pdf");
        await File.WriteAllBytesAsync(path, files[BundleFormat.Report]);

        Tool("pdfsig", path).ShouldContain("Signature is Valid.");
        Tool("qpdf", "--check", path).ShouldContain("No syntax or stream encoding errors found");
        Tool("pdfinfo", "-meta", path).ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
        var text = Tool("pdftotext", "-layout", path, "-").Replace("\u200b", "", StringComparison.Ordinal);
        foreach (var said in (string[])["案卷报告", "Case report", licence.Number, "decision-gz", "DecisionMaker", "已准予许可", "《行政许可法》第三十八条", "穗安客运有限公司"])
            text.ShouldContain(said);
        var position = (await Checked(files)).Facts[0].Leaf.Position;
        text.ShouldContain($"No. {position}");
    }

    [Fact]
    public async Task an_unknown_number_is_no_case_and_a_head_of_another_ledger_is_refused()
    {
        var licence = await NewMatter().Issued();

        (await Should.ThrowAsync<CaseExportException>(() => Cases.Export("nobody", new(At), default))).Message.ShouldContain("nobody");
        (await Should.ThrowAsync<CaseExportException>(() => Cases.Export(Guid.NewGuid().ToString(), new(At), default))).Message.ShouldContain("no case");
        await Cases.Export(licence.Number, new(At), default);
        var own = (await Host.Installation.Tree.Latest())!.Checkpoint;
        await Should.ThrowAsync<SealDamagedException>(() => Cases.Export(licence.Number, new(At, own with { Root = new byte[32] }), default));
        await Should.ThrowAsync<CaseExportException>(() => Cases.Export(licence.Number, new(At, own with { Size = 1_000_000 }), default));
    }

    [Fact]
    public async Task papers_that_show_a_person_and_the_report_without_masks_take_a_purpose()
    {
        var id = Guid.CreateVersion7();
        var submitted = await (await Host.As("clerk-gz")).Act("submitApplication", Person(id));
        submitted.Position.ShouldBePositive();

        var masked = Text(await Cases.Export(id.ToString(), new(At), default));
        var purpose = new ExportPurpose("Audit", "CASE-1", "regctl:spec");
        await Should.ThrowAsync<CaseExportException>(() => Cases.Export(id.ToString(), new(At, null, purpose with { Code = "Curiosity" }), default));
        var before = await Host.Installation.Ledger.Head();
        var files = await Cases.Export(id.ToString(), new(At, null, purpose), default);
        var clear = Text(files);

        masked.ShouldContain("欧*");
        masked.ShouldContain("no purpose was stated");
        masked.ShouldContain("4401**********1232");
        masked.ShouldNotContain("欧阳明华");
        clear.ShouldContain("欧阳明华");
        clear.ShouldContain("440106197708151232");
        files[BundleFormat.Facts].AsSpan().IndexOf("欧阳明华"u8).ShouldBe(-1);
        var reading = (await Host.Installation.Ledger.ReadAll(before, 10)).ShouldHaveSingleItem();
        reading.Type.ShouldBe("governance.access-log.values-read.v1");
        reading.Data.ShouldContain("\"reader\":\"regctl:spec\"");
        reading.Data.ShouldContain($"licensing.application/{id}");
    }

    [Fact]
    public async Task an_export_that_a_rule_forbids_leaves_no_reading_on_record()
    {
        var id = Guid.CreateVersion7();
        (await (await Host.As("clerk-gz")).Act("submitApplication", Person(id))).Position.ShouldBePositive();
        var purpose = new ExportPurpose("Audit", "CASE-2", $"auditor-{id:n}") { Capacities = [Role.Auditor] };
        var record = new AccessRecord(Host.Installation.Executor, Host.Clock);
        for (var earlier = 0; earlier < 5; earlier++)
        {
            (await record.Enter(
                new(purpose.Reader, purpose.Division),
                (log, export) => new RecordExport(log, export, purpose.Reader, purpose.Capacities, purpose.Code, purpose.Reference, "earlier", [], 1_000, InClear: false),
                default)).ShouldBeNull();
        }
        var before = await Host.Installation.Ledger.Head();

        var refused = await Should.ThrowAsync<CaseExportException>(() => Cases.Export($"{id}", new(At, Purpose: purpose) { OnRecord = purpose }, default));

        refused.Rule.ShouldBe(BoundedDayOfExports.Id);
        (await Host.Installation.Ledger.ReadAll(before, 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task a_paper_whose_facts_are_not_sealed_yet_is_to_be_asked_for_again()
    {
        await using var database = await Hall.Migrated();
        await using var host = await RunningHost.Start(
            database, Path.Combine(Hall.Folder, $"{Guid.NewGuid():n}"), $"--Typesetting:Templates={Hall.Templates}", $"--Typesetting:Node={Hall.Node}", "--roles=api,projections");
        await Regulatory.Api.Hosting.ReferenceSeeds.Load(host.Installation, Path.Combine(Regulatory.Specs.Support.Repository.Root, "seeds"));
        var licence = await new Matter(host).Issued();

        using var response = await host.Anybody().Get($"/certificates/{Uri.EscapeDataString(licence.Number)}.pdf");

        ((int)response.StatusCode).ShouldBe(503);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        (await response.Content.ReadAsStringAsync()).ShouldContain("NOT_SEALED_YET");
        using var page = await host.Anybody().Get($"/verify/{Uri.EscapeDataString(licence.Number)}");
        ((int)page.StatusCode).ShouldBe(200);
    }

    private Dictionary<string, object?> Person(Guid id) => new()
    {
        ["application"] = id, ["item"] = "GD-RT-12", ["kind"] = "NEW", ["division"] = "440100",
        ["applicant"] = new { kind = "NATURAL_PERSON", name = "欧阳明华", residentId = "440106197708151232", telephone = "13800138000" },
        ["scope"] = new { text = "道路旅客运输驾驶员", activities = Array.Empty<string>() },
        ["materials"] = new[] { new { material = "申请书" } },
    };

    private async Task<Pins> Pinned() => new([(await Host.Installation.Tree.Keys())[0].Key]);

    private async Task<CheckReport> Checked(IReadOnlyDictionary<string, byte[]> files)
    {
        var report = new BundleCheck(SealCheck.IsValid).Check(BundleReader.OfZip(new MemoryStream(BundleArchive.Zip(files)), "case.zip"), await Pinned());
        report.Findings.Where(finding => !finding.IsRemark).ShouldBeEmpty();
        report.Findings.Select(finding => finding.Code).ShouldContain("KEYS-PINNED");
        return report;
    }

    private string Text(IReadOnlyDictionary<string, byte[]> files)
    {
        var path = Path.Combine(Hall.Folder, $"{Guid.NewGuid():n}.pdf");
        File.WriteAllBytes(path, files[BundleFormat.Report]);
        return Tool("pdftotext", "-layout", path, "-").Replace("\u200b", "", StringComparison.Ordinal);
    }

    private static string Tool(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
