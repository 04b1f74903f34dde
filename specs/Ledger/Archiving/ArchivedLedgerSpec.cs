using Npgsql;
using Regulatory.Ledger.Archiving;

namespace Regulatory.Ledger.Specs.Archiving;

/// <summary>
/// A ledger of 300 facts with 50 positions a partition: <c>lasting</c> has facts everywhere, <c>old</c> only in the first partition,
/// <c>border</c> on both sides of the first border, <c>young</c> only in the last.
/// </summary>
public abstract class ArchivedLedgerSpec(SharedServer server) : LedgerSpec(server)
{
    protected static readonly StreamName Lasting = Acts.Stream("lasting"), Old = Acts.Stream("old"), Border = Acts.Stream("border"),
        Young = Acts.Stream("young");

    protected static readonly Guid OldCommand = Guid.Parse("01998877-6655-7443-8221-100000000001");

    protected string Folder { get; } = Directory.CreateTempSubdirectory("archive-").FullName;

    protected PartitionArchiver Archiver => new(Database.Deploy);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Run(
            """
            drop table ledger.fact_p00000, ledger.fact_p00001;
            create or replace function ledger.partition_size() returns bigint language sql immutable as 'select 50::bigint';
            select ledger.make_partitions(1);
            """);
        await Record(Acts.On(Old, 0, facts: 5, OldCommand).Claiming("HN-1"));
        await Record(Acts.On(Lasting, 0, facts: 40));
        await Record(Acts.On(Border, 0, facts: 10));
        for (var i = 0; i < 47; i++)
            await Record(Acts.On(Lasting, 40 + i * 5, facts: 5));
        await Record(Acts.On(Young, 0, facts: 10));
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The ledger as another process sees it.</summary>
    protected FactLedger Another(params string[] folders) =>
        new(Database.App, new() { Archives = [.. folders is [] ? [Folder] : folders], FollowBatch = 30 });

    protected string FileOf(int partition) => Path.Combine(Folder, Archive.FileNameOf(partition));

    protected async Task Record(AppendRequest act) => (await Ledger.Append(act)).ShouldBeOfType<Appended>();

    protected async Task Run(string sql)
    {
        await using var command = Database.Deploy.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    protected async Task<T> Ask<T>(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    protected Task<ArchivingOutcome> ArchivePartition(int partition) => Archiver.Archive(partition, Folder, "officer:archivist");
}
