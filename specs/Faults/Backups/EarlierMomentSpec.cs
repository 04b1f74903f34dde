using Regulatory.Faults.Specs.Checks;
using Regulatory.Faults.Specs.Load;
using Regulatory.Ledger.Verifying;

namespace Regulatory.Faults.Specs.Backups;

/// <summary>
/// A restore to an earlier moment, by mistake or by need: the ledger is in order in itself, and only heads that were kept outside the
/// database show that it once was longer. What then to do stands in docs/operations.md.
/// </summary>
public sealed class EarlierMomentSpec(RestoringSpec.ArchivingProvince archiving) : IClassFixture<RestoringSpec.ArchivingProvince>
{
    private readonly Province province = archiving.Province;
    private readonly string folder = archiving.Folder, archive = archiving.Archive;

    [DebianPostgresFact]
    public async Task a_ledger_restored_to_an_earlier_moment_is_whole_and_found_by_the_witness()
    {
        var backup = Path.Combine(folder, "base");
        DebianPostgres.BaseBackup(province.Server, backup);
        var matters = Enumerable.Range(0, 4).Select(_ => new Matter()).ToList();
        foreach (var matter in matters) await province.Counter.Give(matter.Life().First(), new(1));
        var restorable = await province.Ask<long>("select position from ledger.head");
        await province.Execute("select pg_create_restore_point('before_the_mistake')");
        foreach (var matter in matters) await province.Counter.Give(matter.Life().ElementAt(1), new(1));
        var head = await province.Ask<long>("select position from ledger.head");
        await Eventually.True(async () => await province.Publish() == head, "the head is witnessed");
        foreach (var host in province.Hosts) host.Kill();
        province.Server.Kill();
        province.Replace(await DebianPostgres.Restore(
            province.Server, backup, archive, log: archive, lastLog: Path.Combine(province.Server.Data, "pg_wal"), target: "before_the_mistake"));
        (await province.Ask<long>("select position from ledger.head")).ShouldBe(restorable);
        (await LedgerVerification.Of(province.Administrator, [])).ShouldBeEmpty("what was restored is in order in itself");
        (await LedgerVerification.Of(province.Administrator, province.Witnessed)).Select(finding => finding.Code)
            .ShouldContain(FindingCode.WitnessBeyond);

        // A host that has signed a later head signs nothing over this ledger, and is not healthy.
        province.Hosts[0].Start();
        await Eventually.True(
            async () => await province.Hosts[0].Health() is { } said && said.Contains("\"refused\"", StringComparison.Ordinal),
            "the host refuses to seal");
    }
}
