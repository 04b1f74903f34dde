using System.Collections.Immutable;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs;

[Collection(SharedServerCollection.Name)]
public class MigratorSpec(SharedServer server) : IAsyncLifetime
{
    private LedgerDatabase database = null!;

    public async Task InitializeAsync() => database = await LedgerDatabase.CreateEmpty(server.Postgres);

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task every_migration_runs_once()
    {
        (await new Migrator(database.Deploy).Migrate()).ShouldBe(Migrator.Shipped.Select(migration => migration.Name));
        (await new Migrator(database.Deploy).Migrate()).ShouldBeEmpty();
    }

    [Fact]
    public async Task several_nodes_may_start_at_once()
    {
        var ran = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => new Migrator(database.Deploy).Migrate()));
        ran.SelectMany(names => names).ShouldBe(Migrator.Shipped.Select(migration => migration.Name));
    }

    [Fact]
    public async Task a_shipped_migration_that_was_edited_is_refused()
    {
        await new Migrator(database.Deploy).Migrate();
        var edited = Migrator.Shipped.SetItem(1, Migrator.Shipped[1] with { Sql = Migrator.Shipped[1].Sql + "\n-- afterthought" });
        (await Should.ThrowAsync<MigrationChangedException>(() => new Migrator(database.Deploy, edited).Migrate()))
            .Message.ShouldContain(Migrator.Shipped[1].Name);
    }

    [Fact]
    public async Task a_database_newer_than_the_software_is_refused()
    {
        await new Migrator(database.Deploy).Migrate();
        (await Should.ThrowAsync<MigrationChangedException>(() => new Migrator(database.Deploy, Migrator.Shipped[..^1]).Migrate()))
            .Message.ShouldContain("older");
    }

    [Fact]
    public async Task a_migration_that_fails_leaves_nothing_behind()
    {
        ImmutableArray<Migration> two =
            [new(1, "0001_good.sql", "create table ledger.good ()"), new(2, "0002_bad.sql", "create table ledger.half (); select 1/0")];
        await Should.ThrowAsync<Npgsql.PostgresException>(() => new Migrator(database.Deploy, two).Migrate());
        await using var tables = database.Deploy.CreateCommand(
            "select string_agg(tablename, ' ' order by tablename) from pg_tables where schemaname = 'ledger'");
        (await tables.ExecuteScalarAsync()).ShouldBe("good migration");
        (await new Migrator(database.Deploy, [two[0], two[1] with { Sql = "create table ledger.half ()" }]).Migrate()).ShouldBe(["0002_bad.sql"]);
    }

    [Fact]
    public async Task roles_can_be_set_up_again_with_other_passwords()
    {
        await DatabaseRoles.Create(database.Administrator, new("deploy-spec", "it's \"new\" \\ 密", "query-spec"));
        await using (var app = Npgsql.NpgsqlDataSource.Create(database.ConnectionString(DatabaseRoles.App, "it's \"new\" \\ 密")))
        await using (var who = app.CreateCommand("select current_user"))
            (await who.ExecuteScalarAsync()).ShouldBe(DatabaseRoles.App);
        await DatabaseRoles.Create(database.Administrator, new("deploy-spec", "app-spec", "query-spec"));
    }

}
