using Microsoft.AspNetCore.Http;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Api.Schema;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Schema.Reading;

/// <summary>The real read models, made by the host's own migrations, each with 10,000 rows (and an earlier state of each where it keeps a history).</summary>
public sealed class FullRegister : IAsyncLifetime, IDisposable
{
    public const int Rows = 10_000;

    private readonly EmbeddedPostgres server = new("explain");
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-explain-").FullName;

    public static ReadModelCatalogue Catalogue { get; } = ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly);

    public static IReadOnlyList<Entity> Entities { get; } = ReadModelEntities.Of(Catalogue);

    public static GraphQL.Types.Schema Schema { get; } = ApiSchema.Of(Catalogue);

    public LedgerDatabase Database { get; private set; } = null!;

    /// <summary>An officer as the host sees one.</summary>
    public static Caller Officer(string division, params Role[] roles) => CallerOf(new("officer", "", [.. roles], DivisionCode.Parse(division), ""));

    /// <summary>An applicant that a few rows are about.</summary>
    public static Caller Party { get; } = CallerOf(new("party", "", [Role.Applicant], DivisionCode.Parse("440000"), "")) with { Party = "P42" };

    public static Caller Public { get; } = CallerOf(new("", "", [Role.Public], DivisionCode.Parse("440000"), ""));

    /// <summary>Reads as the query role, under row-level security.</summary>
    public ReadStore StoreOn(ReadSource source) => new(source, new Cursors(new byte[32]));

    /// <summary>Name of the one build's table, without schema.</summary>
    public static string TableOf(ReadModelShape shape) => $"{shape.Name}_v{shape.Version}";

    /// <summary>Not one of PostgreSQL's own tables, which the driver reads when it connects.</summary>
    public static bool IsReadModel(string table) => Catalogue.Shapes.Any(shape => table.StartsWith(TableOf(shape), StringComparison.Ordinal));

    public async Task InitializeAsync()
    {
        Database = await LedgerDatabase.Create(server);
        await ReadSchema.Migrate(Database.Deploy);
        await using (var host = await RunningHost.Start(Database, folder)) await AllServed(host);
        var maker = new RowMaker(Catalogue, Rows);
        await using var connection = await Database.Administrator.OpenConnectionAsync();
        await Do(connection, "set synchronous_commit = off");
        foreach (var shape in Catalogue.Shapes)
        {
            await Do(connection, maker.Insert(shape, $"read.{TableOf(shape)}", history: false));
            if (shape.HasHistory) await Do(connection, maker.Insert(shape, $"read.{TableOf(shape)}_history", history: true));
        }
        await Do(connection, "vacuum analyze");
    }

    public Task DisposeAsync() => Database.DisposeAsync().AsTask();

    public void Dispose()
    {
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Every read model is served and has its indexes.</summary>
    private async Task AllServed(RunningHost host)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        foreach (var shape in Catalogue.Shapes)
        {
            await using var served = Database.App.CreateCommand("select count(*) from read.projection_status where name = $1 and serving and indexed");
            served.Parameters.Add(new() { Value = shape.Name });
            while ((long)(await served.ExecuteScalarAsync(patience.Token))! == 0)
                await host.Installation.ReadModels.WaitFor(shape.Name, 1, TimeSpan.FromMilliseconds(1), patience.Token);
        }
    }

    private static async Task Do(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }

    private static Caller CallerOf(Actor actor) => Callers.Of(actor, new DefaultHttpContext().Request);
}

[CollectionDefinition(nameof(FullRegister))]
public sealed class FullRegisterCollection : ICollectionFixture<FullRegister>;
