using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Regulatory.Ledger;
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
        Catalogue.Shapes.Where(shape => shape.Open is null && shape.Jurisdiction is null).Select(shape => shape.Name).ShouldBe(["figure_register"]);

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

    private static async Task<long> Append(FactLedger ledger, string kind, string key, params object[] facts) =>
        (await ledger.Append(new(
            Guid.NewGuid(), "specs", "0", [new(new(kind, key), 0, [.. facts.Select(Stored.Catalogue.Encode)])], [], CommandOutcome.Accepted, Stored.Envelope)))
        .ShouldBeOfType<Appended>().Position;

    private static async Task<T> One<T>(LedgerDatabase database, string sql)
    {
        await using var command = database.Administrator.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
