using System.Reflection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Regulatory.Ledger;
using Regulatory.Ledger.Archiving;
using Regulatory.Projections.Licensing;
using Regulatory.Projections.Specs.Engine;
using Regulatory.Projections.Specs.Licensing;
using Regulatory.Specs.Support;

namespace Regulatory.Projections.Specs;

/// <summary>All read models of the house, on the real ledger.</summary>
[Collection(nameof(Server))]
public sealed class CatalogueSpec(Server server)
{
    private static readonly ReadModelCatalogue Catalogue = ReadModelCatalogue.Of(Stored.Codec, typeof(LicenceRegister).Assembly);

    [Fact]
    public void every_read_model_says_who_may_read_it() =>
        Catalogue.Shapes.Where(shape => shape.Open is null == shape.ReadableBy is null).Select(shape => shape.Name).ShouldBeEmpty();

    [Fact]
    public void every_read_model_is_explained() =>
        Catalogue.Shapes.Where(shape => shape.Comment is null).Select(shape => shape.Name).ShouldBeEmpty();

    [Fact]
    public void what_is_not_public_belongs_to_a_division_or_to_the_province() =>
        Catalogue.Shapes.Where(shape => shape.Open is null && shape.Jurisdiction is null).Select(shape => shape.Name).ShouldBe(["figure_register", "process_limits", "violation_counters"]);

    [Fact]
    public void every_history_says_on_what_days_its_rows_are_in_force_or_why_on_none() =>
        Catalogue.Shapes.Where(shape => shape.HasHistory)
            .Where(shape => (shape.Validity is null) == (shape.Row.GetCustomAttribute<NoValidityAttribute>() is not { Because.Length: > 20 }))
            .Select(shape => shape.Name).ShouldBeEmpty();

    [Fact]
    public void a_validity_that_names_no_day_is_a_mistake() =>
        Should.Throw<InvalidOperationException>(() => ReadModelShape.Of(typeof(BadlyDated), Stored.Codec)).Message.ShouldContain("names Id, which is no day");

    [Theory]
    [InlineData("Id", "id")]
    [InlineData("HolderCode", "holder_code")]
    [InlineData("CertificateSha256", "certificate_sha256")]
    [InlineData("ABTest", "ab_test")]
    public void columns_are_named_in_snake_case(string property, string column) => ColumnShape.SnakeCase(property).ShouldBe(column);

    [Fact]
    public async Task facts_of_the_ledger_reach_every_read_model_and_a_rebuild_changes_none()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(patience.Token);
        await using var database = await LedgerDatabase.Create(server.Postgres);
        await ReadSchema.Migrate(database.Deploy);
        await using var ledger = new FactLedger(database.App);
        await using var models = new ReadModels(
            Catalogue, FactFeed.Of(ledger, Stored.Catalogue), database.AppConnection, ReadModelSettings.Default, NullLogger.Instance);
        var run = models.Run(stop.Token);
        await Append(ledger, "licensing.application", Examples.ApplicationKey, Examples.Submitted(Examples.Driver), Examples.Accepted, Examples.Granted, Examples.Certificate);
        var position = await Append(ledger, "licensing.licence", Examples.LicenceKey, Examples.Issued(Examples.Driver));
        foreach (var shape in Catalogue.Shapes)
            (await models.WaitFor(shape.Name, position, TimeSpan.FromMinutes(1), patience.Token)).ShouldBe(position, shape.Name);
        (await One<string>(database, "select number || ' ' || holder || ' ' || standing from read.licence_register")).ShouldBe("440100000001 张* Active");
        (await One<string>(database, "select stage || ' ' || next from read.application_docket")).ShouldBe("CertificateIssued Nothing");
        (await One<long>(database, "select count(*) from read.fact_journal")).ShouldBe(5);
        foreach (var shape in Catalogue.Shapes)
            (await models.Rebuild(shape.Name, cancel: patience.Token)).Changed.ShouldBeFalse(shape.Name);
        (await models.Status(patience.Token)).Where(status => status.Serving).ShouldAllBe(status => status.Build == 1 && status.LagFacts == 0);
        await stop.CancelAsync();
        await run;
    }

    [Fact]
    public async Task a_rebuild_reads_archived_facts_and_changes_nothing()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(patience.Token);
        var folder = Directory.CreateTempSubdirectory("archive-").FullName;
        await using var database = await LedgerDatabase.Create(server.Postgres);
        await ReadSchema.Migrate(database.Deploy);
        await using (var smaller = database.Deploy.CreateCommand(
            """
            drop table ledger.fact_p00000, ledger.fact_p00001;
            create or replace function ledger.partition_size() returns bigint language sql immutable as 'select 1::bigint';
            select ledger.make_partitions(1);
            """))
            await smaller.ExecuteNonQueryAsync(patience.Token);
        await using var ledger = new FactLedger(database.App, new() { Archives = [folder] });
        await using var models = new ReadModels(
            Catalogue, FactFeed.Of(ledger, Stored.Catalogue), database.AppConnection, ReadModelSettings.Default, NullLogger.Instance);
        var run = models.Run(stop.Token);
        foreach (var fact in new object[] { Examples.Submitted(Examples.Driver), Examples.Accepted, Examples.Granted, Examples.Certificate })
            await Append(ledger, "licensing.application", Examples.ApplicationKey, fact);
        var position = await Append(ledger, "licensing.licence", Examples.LicenceKey, Examples.Issued(Examples.Driver));
        foreach (var shape in Catalogue.Shapes) await models.WaitFor(shape.Name, position, TimeSpan.FromMinutes(1), patience.Token);

        for (var partition = 0; partition < 3; partition++)
            await new PartitionArchiver(database.Deploy).Archive(partition, folder, "specs", cancellation: patience.Token);
        (await One<long>(database, "select count(*) from ledger.fact")).ShouldBe(2);
        foreach (var shape in Catalogue.Shapes)
            (await models.Rebuild(shape.Name, cancel: patience.Token)).ShouldSatisfyAllConditions(
                outcome => outcome.Changed.ShouldBeFalse(shape.Name), outcome => outcome.Position.ShouldBe(5));
        (await One<long>(database, "select count(*) from read.fact_journal")).ShouldBe(5);

        File.Delete(Path.Combine(folder, "fact_p00001.archive"));
        await using var later = new FactLedger(database.App, new() { Archives = [folder] });
        await using var others = new ReadModels(
            Catalogue, FactFeed.Of(later, Stored.Catalogue), database.AppConnection, ReadModelSettings.Default, NullLogger.Instance);
        (await Should.ThrowAsync<ArchiveUnreadableException>(() => others.Rebuild("application_docket", cancel: patience.Token)))
            .Message.ShouldContain("Partition 1");
        await stop.CancelAsync();
        await run;
        Directory.Delete(folder, recursive: true);
    }

    [ReadModel("badly_dated", version: 1), Validity(nameof(Id))]
    private sealed record BadlyDated([property: Key] long Id)
    {
        public static BadlyDated? Evolve(BadlyDated? row, Domain.Licensing.Licences.LicenceFact fact, FactContext at) => row;
    }

    private static async Task<long> Append(FactLedger ledger, string kind, string key, params object[] facts) =>
        (await ledger.Append(new(
            Guid.NewGuid(), "specs", "0", [new(new(kind, key), StreamAppend.AnyVersion, [.. facts.Select(Stored.Catalogue.Encode)])], [], CommandOutcome.Accepted, Stored.Envelope)))
        .ShouldBeOfType<Appended>().Position;

    private static async Task<T> One<T>(LedgerDatabase database, string sql)
    {
        await using var command = database.Administrator.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
