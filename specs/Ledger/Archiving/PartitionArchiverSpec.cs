using Npgsql;
using Regulatory.Ledger.Archiving;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs.Archiving;

public sealed class PartitionArchiverSpec(SharedServer server) : ArchivedLedgerSpec(server)
{
    [Fact]
    public async Task a_partition_leaves_the_database_and_stands_in_the_list()
    {
        var outcome = await ArchivePartition(0);
        outcome.ShouldBe(new ArchivingOutcome(0, 1, 50, FileOf(0), new FileInfo(FileOf(0)).Length, Detached: true));
        var archive = (await Archive.List(Database.App)).ShouldHaveSingleItem();
        (archive.Number, archive.Facts, archive.File, archive.ArchivedBy).ShouldBe((0, 50, "fact_p00000.archive", "officer:archivist"));
        archive.Sha256.ShouldBe([.. System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(FileOf(0)))]);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(FileOf(0)).ShouldBe(UnixFileMode.UserRead);
        Directory.GetFiles(Folder).ShouldBe([FileOf(0)]);
        (await Ask<bool>(Database.Deploy, "select to_regclass('ledger.fact_p00000') is null")).ShouldBeTrue();
    }

    [Fact]
    public async Task a_second_run_changes_nothing()
    {
        await ArchivePartition(0);
        var written = File.GetLastWriteTimeUtc(FileOf(0));
        (await ArchivePartition(0)).Detached.ShouldBeFalse();
        File.GetLastWriteTimeUtc(FileOf(0)).ShouldBe(written);
        (await Archive.List(Database.App)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task a_second_run_says_when_the_file_has_been_lost_since()
    {
        await ArchivePartition(0);
        File.Delete(FileOf(0));
        (await Should.ThrowAsync<ArchiveUnreadableException>(() => ArchivePartition(0))).Message.ShouldContain("fact_p00000.archive");
    }

    [Theory]
    [InlineData(1, "archived in order: the next one is 0, not 1")]
    [InlineData(-1, "archived in order")]
    [InlineData(9, "archived in order")]
    public async Task partitions_are_archived_in_order(int partition, string message) =>
        (await Should.ThrowAsync<ArchiveRefusedException>(() => ArchivePartition(partition))).Message.ShouldContain(message);

    [Fact]
    public async Task the_newest_two_partitions_stay()
    {
        for (var partition = 0; partition < 4; partition++) await ArchivePartition(partition);
        (await Should.ThrowAsync<ArchiveRefusedException>(() => ArchivePartition(4))).Message.ShouldContain("newest two");
        // Position 301 begins partition 6, so that 4 is not one of the newest two any more.
        await Record(Acts.On(Young, 10));
        (await ArchivePartition(4)).Detached.ShouldBeTrue();
    }

    [Fact]
    public async Task the_database_itself_refuses_what_the_archiver_would()
    {
        foreach (var partition in new[] { 1, 4, 5 })
            (await Refused($"select ledger.detach_archived({partition}, 'f', 1, sha256(''), sha256(''), 'me')")).ShouldContain("in order");
        (await Refused("select ledger.detach_archived(0, 'f', 1, sha256(''), sha256(''), 'me')")).ShouldContain("moments");
        (await Refused("delete from ledger.archive")).ShouldContain("is refused");
        (await Refused("delete from ledger.archived_moments")).ShouldContain("is refused");
        await using var app = Database.App.CreateCommand("select ledger.keep_moments(0)");
        (await Should.ThrowAsync<PostgresException>(() => app.ExecuteNonQueryAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);

        async Task<string> Refused(string sql) => (await Should.ThrowAsync<PostgresException>(() => Run(sql))).MessageText;
    }

    [Fact]
    public async Task a_dry_run_checks_and_writes_nothing()
    {
        (await Archiver.Archive(0, Folder, "me", dryRun: true)).ShouldBe(new ArchivingOutcome(0, 1, 50, FileOf(0), 0, Detached: false));
        await Should.ThrowAsync<ArchiveRefusedException>(() => Archiver.Archive(1, Folder, "me", dryRun: true));
        Directory.GetFiles(Folder).ShouldBeEmpty();
        (await Ledger.ReadAll(0, 1)).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(ArchivingStep.Writing)]
    [InlineData(ArchivingStep.Indexing)]
    [InlineData(ArchivingStep.Comparing)]
    [InlineData(ArchivingStep.Detaching)]
    public async Task a_run_that_is_stopped_at_any_step_is_finished_by_the_next(ArchivingStep at)
    {
        using var kill = new CancellationTokenSource();
        var stop = new StopAt(at, kill);
        await Should.ThrowAsync<OperationCanceledException>(() => Archiver.Archive(0, Folder, "me", progress: stop, cancellation: kill.Token));
        await using (var other = Another()) (await other.ReadAll(0, 1000)).Length.ShouldBe(300);

        (await ArchivePartition(0)).Detached.ShouldBeTrue();
        await using var after = Another();
        (await after.ReadAll(0, 1000)).Select(fact => fact.Position).ShouldBe(Enumerable.Range(1, 300).Select(n => (long)n));
        Directory.GetFiles(Folder).ShouldBe([FileOf(0)]);
    }

    [Fact]
    public async Task what_a_killed_run_left_half_written_is_written_anew()
    {
        await File.WriteAllTextAsync(FileOf(0) + ".part", "half of it");
        (await ArchivePartition(0)).Detached.ShouldBeTrue();
        Directory.GetFiles(Folder).ShouldBe([FileOf(0)]);
    }

    [Fact]
    public async Task a_file_that_holds_other_facts_is_never_taken_for_the_partitions()
    {
        // The same partition of another ledger: every part of the file is sound in itself.
        await using (var other = await LedgerDatabase.Create(Server))
        {
            await using var fill = other.Deploy.CreateCommand(
                """
                drop table ledger.fact_p00000, ledger.fact_p00001;
                create or replace function ledger.partition_size() returns bigint language sql immutable as 'select 50::bigint';
                select ledger.make_partitions(1);
                """);
            await fill.ExecuteNonQueryAsync();
            await using var ledger = new FactLedger(other.App);
            await ledger.Append(Acts.On(Acts.Stream("elsewhere"), 0, facts: 110));
            await new PartitionArchiver(other.Deploy).Archive(0, Folder, "me");
        }
        (await Should.ThrowAsync<ArchiveRefusedException>(() => ArchivePartition(0))).Message.ShouldContain("differ at position 1");
        (await Ledger.ReadAll(0, 1)).Length.ShouldBe(1);
        (await Archive.List(Database.App)).ShouldBeEmpty();
    }

    [Fact]
    public async Task detaching_waits_for_readers_and_lets_appends_pass_meanwhile()
    {
        await using var report = await Database.App.OpenConnectionAsync();
        await using var reading = await report.BeginTransactionAsync();
        await using (var read = new NpgsqlCommand("select count(*) from ledger.fact", report)) await read.ExecuteScalarAsync();
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        var archiving = new PartitionArchiver(Database.Deploy, time).Archive(0, Folder, "me");
        while (time.Waiting == 0 && !archiving.IsCompleted) await Task.Delay(5);
        await Record(Acts.On(Young, 10));
        archiving.IsCompleted.ShouldBeFalse();
        await reading.CommitAsync();
        time.Advance(TimeSpan.FromSeconds(2));
        (await archiving).Detached.ShouldBeTrue();
    }

    /// <summary>Cancels as soon as a step is reported.</summary>
    private sealed class StopAt(ArchivingStep step, CancellationTokenSource kill) : IProgress<ArchivingProgress>
    {
        public void Report(ArchivingProgress value)
        {
            if (value.Step == step) kill.Cancel();
        }
    }
}
