using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Cases;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Integration.EvidenceFiles;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Cases;

/// <summary>Which files a bundle of a penalty case takes along, and what it says of those that it does not.</summary>
public sealed class CaseFilesSpec : IDisposable
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-case-files-").FullName;
    private readonly Dictionary<string, ImmutableArray<DivisionCode>> evidenceOf = [];
    private readonly EvidenceStore store;

    public CaseFilesSpec() => store = new(folder);

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task files_are_those_that_facts_name_as_files_in_their_order()
    {
        var (statement, record, photo) = (await Kept("申辩"), await Kept("询问笔录"), await Kept("照片"));
        var (files, leftOut) = await Fetch(new DefenceReceived(statement, Day), Recorded(record), Collected(photo));

        files.Select(file => file.Name).ShouldBe([$"{statement}.txt", $"{record}.txt", $"{photo}.txt"]);
        Encoding.UTF8.GetString(files[1].Content).ShouldBe("询问笔录");
        leftOut.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_digest_in_a_text_draws_no_file_into_the_bundle()
    {
        var foreign = await Kept("他案照片");
        Named(new DefenceReviewed(Accepted: false, foreign, Day), Recorded("none")).ShouldBeEmpty();
    }

    [Fact]
    public async Task evidence_of_another_case_is_left_out_though_an_act_stated_its_digest()
    {
        var foreign = await Kept("他案照片");
        evidenceOf[foreign] = [DivisionCode.Parse("440300")];

        var (files, leftOut) = await Fetch(Recorded(foreign));

        files.ShouldBeEmpty();
        leftOut.ShouldHaveSingleItem().En.ShouldBe("it is on record as evidence of another matter and not of this case");
    }

    [Fact]
    public async Task what_is_evidence_of_the_case_goes_along_whoever_else_states_it()
    {
        var own = await Kept("照片");
        evidenceOf[own] = [DivisionCode.Parse("440100")];

        var (files, leftOut) = await Fetch(Recorded(own), Collected(own));

        files.ShouldHaveSingleItem().Name.ShouldBe($"{own}.txt");
        leftOut.ShouldBeEmpty();
    }

    [Fact]
    public async Task the_minutes_of_the_heads_stay_with_the_agency()
    {
        var minutes = await Kept("集体讨论记录");
        var (files, leftOut) = await Fetch(new CollectiveDecisionRecorded(new("head-gz", "负责人"), 3, 0, 0, "罚款", minutes, Day));

        files.ShouldBeEmpty();
        leftOut.ShouldHaveSingleItem().Sha256.ShouldBe(minutes);
    }

    [Fact]
    public async Task what_is_missing_broken_or_too_large_is_named_with_the_reason()
    {
        var (broken, large, missing) = (await Kept("照片"), await Kept("一段很长的情况说明"), new string('a', 64));
        await File.WriteAllTextAsync(Path.Combine(folder, broken[..2], broken[2..4], broken), "改");

        var (files, leftOut) = await new CaseFiles(store, DivisionsOf, most: 10).Fetch(
            Named(Collected(missing), Collected(broken), Collected(large)), default);

        files.ShouldBeEmpty();
        leftOut.Select(file => (file.Sha256, file.En)).ShouldBe(
        [
            (missing, "the store has no such file"), (broken, "what lies in the store is not what the digest says"),
            (large, "27 bytes, more than this bundle has room for"),
        ]);
    }

    [Fact]
    public async Task while_the_store_is_away_nothing_is_called_missing()
    {
        var photo = await Kept("照片");
        Directory.Delete(folder, recursive: true);

        await Should.ThrowAsync<EvidenceStoreUnavailableException>(() => Fetch(Collected(photo)));
    }

    private Task<(ImmutableArray<CaseFile> Files, ImmutableArray<CaseFileLeftOut> LeftOut)> Fetch(params object[] facts) =>
        new CaseFiles(store, DivisionsOf).Fetch(Named(facts), default);

    private static ImmutableArray<CaseFileNamed> Named(params object[] facts) => CaseFiles.NamedBy(facts.Select((fact, index) => Told(fact, index)));

    private Task<ImmutableArray<DivisionCode>> DivisionsOf(string sha256, CancellationToken cancellation) =>
        Task.FromResult(evidenceOf.GetValueOrDefault(sha256, []));

    private static Told Told(object fact, int index) => new(
        fact,
        new RecordedFact(
            index + 1, new("enforcement.case", "0198c6f0-0000-7000-8000-0000000000c1"), index + 1, "of.a.case.v1", Instant.FromUtc(2026, 3, 2, 1, 0),
            Guid.Empty, Envelope: null!, "{}"));

    private static InvestigationRecorded Recorded(string sha256) =>
        new(InvestigationRecord.Inquiry, ["spec", "other"], "天河客运站", null, RecordSignature.SignedByParty, sha256, Day);

    private static EvidenceCollected Collected(string sha256) => new(
        EvidenceKind.Electronic, "照片", null, null, null, DivisionCode.Parse("440100"), "广州市交通运输局", "执法记录仪", "天河客运站",
        new(sha256, 6, "text/plain"), null, [], "spec", Instant.FromUtc(2026, 3, 2, 1, 0), Day);

    private async Task<string> Kept(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        (await store.Keep(digest, "text/plain", new MemoryStream(bytes), default)).ShouldBe(Deposit.Kept);
        return digest;
    }
}
