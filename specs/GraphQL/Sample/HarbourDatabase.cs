using NodaTime;
using Npgsql;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Sql;
using Regulatory.Specs.Support;

namespace Regulatory.GraphQL.Specs.Sample;

/// <summary>A PostgreSQL with the harbour's tables: 400 owners, 5,000 boats, 15,000 surveys, two states a boat.</summary>
public sealed class HarbourDatabase : IAsyncLifetime, IDisposable
{
    private const string Tables = """
        create schema read;
        create table read.owner (code text primary key, name text not null, remark text not null default repeat('x', 400));
        create index on read.owner (name, code);
        create table read.owner_history (like read.owner, from_position bigint not null, until_position bigint);
        create index on read.owner_history (code, from_position);
        create table read.boat (
            id text primary key, hull text not null unique, name text not null, division text not null, standing text not null,
            owner text not null, tonnage numeric, crew int not null, built_at timestamptz, valid_from date not null, valid_until date,
            flags text[] not null, berth jsonb, private boolean not null, captain text, captain_id text, debt numeric);
        create table read.boat_history (like read.boat, from_position bigint not null, until_position bigint);
        insert into read.owner (code, name) select 'O' || to_char(n, 'FM0000'), 'Owner ' || n from generate_series(1, 400) n;
        insert into read.owner_history select o.*, 1, null from read.owner o;
        insert into read.boat
        select lpad(to_hex(n), 8, '0') || '-0000-0000-0000-000000000001',
            'HN' || to_char(n, 'FM0000')
                || ((n / 1000) % 10 + (n / 100) % 10 + (n / 10) % 10 + n % 10) % 10,
            (array['Tern', 'Gull', 'Heron 鹭', '50% Off', 'A_B'])[n % 5 + 1] || ' ' || n,
            (array['440100', '440106', '440300', '440400'])[n % 4 + 1],
            (array['InForce', 'LaidUp', 'StruckOff'])[n % 3 + 1],
            'O' || to_char(n % 400 + 1, 'FM0000'),
            case when n % 7 > 0 then n * 1.25 end, n % 9 + 1,
            case when n % 6 > 0 then timestamptz '2020-01-01T00:00:00Z' + n * interval '1 hour' end,
            date '2024-01-01' + n % 900, case when n % 3 > 0 then date '2026-01-01' + n % 500 end,
            array['red', 'flag ' || n % 4], case when n % 2 = 0 then
                jsonb_build_object('harbour', 'Nansha', 'pier', n % 12, 'lines', jsonb_build_array('bow', 'stern'), 'until', '2026-12-31') end,
            n % 2 = 0, '船长' || n, '44010619900101' || to_char(n % 10000, 'FM0000'), n
        from generate_series(1, 5000) n;
        insert into read.boat_history select (b).*, 1, 100 from
            (select jsonb_populate_record(b, jsonb_build_object('name', 'Old ' || b.name, 'standing', 'InForce')) as b from read.boat b) x;
        insert into read.boat_history select b.*, 100, null from read.boat b;
        create table read.survey (
            number bigint primary key, boat text not null, division text not null, owner text not null, passed boolean not null, remark text);
        insert into read.survey
        select n, b.id, b.division, b.owner, n % 4 > 0, case when n % 3 = 0 then 'remark ' || n end
        from generate_series(1, 15000) n join read.boat b on b.id = lpad(to_hex(n % 5000 + 1), 8, '0') || '-0000-0000-0000-000000000001';
        create index on read.boat (name, id); create index on read.boat (division, id); create index on read.boat (standing, id);
        create index on read.boat (owner, id); create index on read.boat (tonnage, id); create index on read.boat (crew, id);
        create index on read.boat (built_at, id); create index on read.boat (valid_from, id); create index on read.boat (valid_until, id);
        create index on read.boat_history (id, from_position); create index on read.boat_history (owner, from_position);
        create index on read.boat_history (hull, from_position);
        create index on read.survey (boat, number); create index on read.survey (passed, number); create index on read.survey (owner, number);
        create index on read.survey (remark, number);
        create view read.head as select 250::bigint as position;
        create role reader login password 'reader';
        grant usage on schema read to reader;
        grant select on all tables in schema read to reader;
        analyze;
        """;

    private readonly EmbeddedPostgres server = new("graphql");

    /// <summary>As the role that may only read.</summary>
    public string ReaderString { get; private set; } = "";

    public ReadSource Reader { get; private set; } = null!;

    public string Owner { get; private set; } = "";

    /// <summary>The read models all stand at position 250 of a ledger that was written on the morning of 2 March 2026.</summary>
    public ReadStore Store => StoreOf(Reader);

    public static ReadStore StoreOf(ReadSource source) => new(source, new Cursors(new byte[32]))
    {
        FoldedTo = tables => $"(select position from read.head where cardinality({tables}) > 0)",
        RecordedAt = (position, _) => ValueTask.FromResult<Instant?>(Instant.FromUtc(2026, 3, 2, 8, 0) + Duration.FromSeconds(position - 250)),
    };

    public async Task InitializeAsync()
    {
        Owner = await server.CreateDatabase();
        await using var source = NpgsqlDataSource.Create(Owner);
        await using var create = source.CreateCommand(Tables);
        await create.ExecuteNonQueryAsync();
        var database = new NpgsqlConnectionStringBuilder(Owner).Database!;
        ReaderString = server.ConnectionString(database, "reader", "reader");
        Reader = new ReadSource(ReaderString);
    }

    public void Stop() => server.Stop("immediate");

    public void Start() => server.Start();

    public async Task DisposeAsync() => await Reader.DisposeAsync();

    public void Dispose() => server.Dispose();
}

[CollectionDefinition(nameof(Harbour))]
public sealed class HarbourCollection : ICollectionFixture<HarbourDatabase>;
