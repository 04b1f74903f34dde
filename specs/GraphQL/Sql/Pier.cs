using Npgsql;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Sql.Oracle;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Sql;

/// <summary>Two tables that change together, one row that takes ten minutes to read, and one whose reading tries to write.</summary>
internal sealed class Pier : IAsyncDisposable
{
    private const string Tables = """
        create schema pier;
        create table pier.east (id int primary key, level bigint not null);
        create table pier.west (id int primary key, level bigint not null);
        insert into pier.east values (1, 0);
        insert into pier.west values (1, 0);
        create view pier.nap as select 1 as id, pg_sleep(600)::text as level;
        create table pier.scribbled (at timestamptz);
        create function pier.scribble() returns text language plpgsql as
            $$ begin insert into pier.scribbled values (now()); return 'written'; end $$;
        create view pier.scribble as select 1 as id, pier.scribble() as level;
        """;

    private readonly string owner;

    private readonly List<ReadSource> sources = [];

    private Pier(string owner) => (this.owner, Owner) = (owner, NpgsqlDataSource.Create(owner));

    public NpgsqlDataSource Owner { get; }

    public static Schema Schema { get; } = new SchemaBuilder().Add(
        Of("East", typeof(long)), Of("West", typeof(long)), Of("Nap", typeof(string)), Of("Scribble", typeof(string))).Build();

    /// <summary>Reads as a superuser as well, so that nothing but the transaction itself keeps a reader from writing.</summary>
    public ReadStore Store => StoreOf(Source(owner));

    /// <summary>A store whose requests all go over one connection and may take so long.</summary>
    public ReadStore Impatient(int milliseconds) => StoreOf(Source(
        new NpgsqlConnectionStringBuilder(owner) { MaxPoolSize = 1 }.ConnectionString, new ReadLimits { StatementMilliseconds = milliseconds }));

    private ReadSource Source(string connection, ReadLimits? limits = null)
    {
        var source = new ReadSource(connection, limits);
        sources.Add(source);
        return source;
    }

    private static ReadStore StoreOf(ReadSource source) => new(source, new Cursors(new byte[32]))
    {
        FoldedTo = tables => $"(select level from pier.east where cardinality({tables}) > 0)",
    };

    public static async Task<Pier> In(PortDatabase server)
    {
        var pier = new Pier(await server.Server.CreateDatabase());
        await pier.Do(Tables);
        return pier;
    }

    public async Task Do(string sql)
    {
        await using var command = Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<long> Count(string sql)
    {
        await using var command = Owner.CreateCommand($"select count(*) from {sql}");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>How many sessions are reading the row that takes ten minutes.</summary>
    public Task<long> Napping() => Count("pg_stat_activity where state = 'active' and query like '%\"nap\"%' and pid <> pg_backend_pid()");

    /// <summary>Looks again and again until it is so; gives up, which is a failure, after a minute.</summary>
    public static async Task Until(Func<Task<bool>> isSo, string what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await isSo())
        {
            if (patience.IsCancellationRequested) throw new ShouldAssertException($"Not within a minute: {what}.");
            await Task.Yield();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var source in sources) await source.DisposeAsync();
        await Owner.DisposeAsync();
    }

    private static Entity Of(string name, Type level)
    {
        var key = new Column("id", "id", typeof(int), false);
        var singular = name.ToLowerInvariant();
        return new()
        {
            Name = name, Singular = singular, Plural = $"{singular}s", Table = new("pier", singular), Key = key, Rule = ReadRule.Open("PL/1"),
            Columns = [key, new("level", "level", level, false)],
        };
    }
}
