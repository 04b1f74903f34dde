using Npgsql;
using Regulatory.GraphQL.Sql;
using Regulatory.Specs.Support;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>
/// A PostgreSQL with the port's tables: few rows, so that every row is met, with many equal values, many nulls and texts full of
/// signs that mean something to SQL.
/// </summary>
public sealed class PortDatabase : IAsyncLifetime, IDisposable
{
    private const string Tables = """
        create schema port;
        create function pick(seed text, below int) returns int immutable language sql
            return (('x' || substr(md5(seed), 1, 7))::bit(28)::int) % below;
        create function one(seed text, choices text[]) returns text immutable language sql
            return choices[pick(seed, array_length(choices, 1)) + 1];
        create function hull(n int) returns text immutable language sql
            return 'HN' || to_char(n, 'FM0000') || (n / 1000 % 10 + n / 100 % 10 + n / 10 % 10 + n % 10) % 10;
        create function key(n int) returns uuid immutable language sql return md5('ship' || n)::uuid;

        create table port.line (code text primary key, title text not null, rank int);
        create table port.line_history (like port.line, from_position bigint not null, until_position bigint);
        insert into port.line_history
        select one('code' || n, array['L', 'E:', 'x-']) || n, one('title' || n || s, array['Star', 'Blue Star', '100%', 'a_b', 'ä鹭']),
            case when pick('rank' || n || s, 3) > 0 then pick('rank' || n || s, 4) end, case s when 0 then 1 + n else 50 + n end, case s when 0 then 50 + n end
        from generate_series(1, 9) n, generate_series(0, 1) s;
        insert into port.line select code, title, rank from port.line_history where until_position is null;

        create table port.ship (
            id uuid primary key, code text not null unique, division text not null, party text, valid_from date not null, valid_until date,
            name text not null, nick text, standing text not null, grade text, tonnage numeric, crew int not null, length bigint,
            built_at timestamptz, insured boolean not null, inspected boolean, token uuid, sister uuid, line text, flags text[] not null,
            berth jsonb, secret boolean, master text, master_id text not null, debt numeric);
        create table port.ship_history (like port.ship, from_position bigint not null, until_position bigint);
        insert into port.ship_history
        select key(n), hull(n), one('division' || n, array['440100', '440106', '440103', '440300', '440000']),
            case when pick('party' || n, 3) > 0 then 'P' || pick('party' || n, 4) end,
            date '2026-01-01' + pick('from' || n || s, 40), case when pick('until' || n || s, 3) > 0 then date '2026-02-01' + pick('until' || n || s, 40) end,
            one('name' || n || s, array['Tern', 'tern', 'Gull 1', 'Heron 鹭', '50% Off', 'A_B', 'A\B', 'O''Hara "x"', '😀 sea']),
            case when pick('nick' || n || s, 4) > 0 then one('nick' || n || s, array['', ' ', 'nick', 'Nick name', '鹭鹭鹭', '%%%']) end,
            one('standing' || n || s, array['InForce', 'LaidUp', 'StruckOff']),
            case when pick('grade' || n || s, 2) > 0 then one('grade' || n || s, array['InForce', 'LaidUp']) end,
            case when pick('tonnage' || n || s, 5) > 0 then pick('tonnage' || n || s, 6) * 12.50 - 20 end, pick('crew' || n || s, 5),
            case when pick('length' || n || s, 4) > 0 then 9007199254740993 * pick('length' || n || s, 3) end,
            case when pick('built' || n || s, 4) > 0 then timestamptz '2020-05-05T00:00:00Z' + pick('built' || n || s, 4) * interval '1 day 0.123456 seconds' end,
            pick('insured' || n || s, 2) > 0, case when pick('inspected' || n || s, 3) > 0 then pick('inspected' || n || s, 2) > 0 end,
            case when pick('token' || n, 3) > 0 then md5('token' || pick('token' || n, 9))::uuid end,
            case when pick('sister' || n || s, 4) > 0 then key(1 + pick('sister' || n || s, 70)) end,
            case when pick('line' || n || s, 5) > 0 then one('code' || 1 + pick('line' || n || s, 9), array['L', 'E:', 'x-']) || 1 + pick('line' || n || s, 9) end,
            case pick('flags' || n, 3) when 0 then '{}'::text[] else array['red', 'fl"ag', null] end, case when pick('berth' || n || s, 2) > 0 then
                jsonb_build_object('harbour', 'Nansha "1"', 'pier', n, 'lines', jsonb_build_array('bow', 'stern'), 'until', case when n % 2 = 0 then '2026-12-31' end) end,
            case when pick('secret' || n || s, 4) > 0 then pick('secret' || n || s, 2) > 0 end,
            case when pick('master' || n || s, 5) > 0 then one('master' || n || s, array['张三丰', '😀欧阳', 'Li', '', 'O''Neil']) end,
            one('master_id' || n, array['440106199001010013', '12345678', '123456789', '', '😀😀😀😀鹭鹭鹭鹭鹭鹭']),
            case when pick('debt' || n || s, 3) > 0 then pick('debt' || n || s, 9) / 4.0 end,
            case s when 0 then 1 + pick('a' || n, 20) when 1 then 30 + pick('b' || n, 20) else 60 + pick('c' || n, 20) end,
            case s when 0 then 30 + pick('b' || n, 20) when 1 then 60 + pick('c' || n, 20) else case when n % 12 = 0 then 90 end end
        from generate_series(1, 60) n, generate_series(0, 2) s;
        update port.ship_history set flags = array_remove(flags, null);
        insert into port.ship select id, code, division, party, valid_from, valid_until, name, nick, standing, grade, tonnage, crew, length, built_at,
            insured, inspected, token, sister, line, flags, berth, secret, master, master_id, debt from port.ship_history where until_position is null;

        create table port.voyage (number bigint primary key, ship uuid not null, division text not null, party text, departed_at timestamptz, fare numeric not null, note text);
        insert into port.voyage
        select n, key(1 + pick('ship' || n, 62)), one('division' || n, array['440100', '440106', '440300']), case when pick('party' || n, 2) > 0 then 'P' || pick('party' || n, 4) end,
            case when pick('departed' || n, 5) > 0 then timestamptz '2026-01-01T00:00:00Z' + pick('departed' || n, 8) * interval '1 hour' end,
            pick('fare' || n, 5) / 10.0, case when pick('note' || n, 3) > 0 then one('note' || n, array['late', 'too late', 'LATE', '100%']) end
        from generate_series(1, 160) n;
        create table port.finding (serial int primary key, voyage bigint, party text not null, boat text, level text not null, found_on date);
        insert into port.finding
        select n, case when pick('voyage' || n, 6) > 0 then 1 + pick('voyage' || n, 170) end, 'P' || pick('party' || n, 4), case when pick('boat' || n, 3) > 0 then key(pick('boat' || n, 5))::text end,
            one('level' || n, array['InForce', 'StruckOff']), case when pick('found' || n, 4) > 0 then date '2026-01-01' + pick('found' || n, 5) end
        from generate_series(1, 120) n;
        create role port_reader login password 'reader';
        grant usage on schema port to port_reader;
        grant select on all tables in schema port to port_reader;
        analyze;
        """;

    /// <summary>Where other databases can be made.</summary>
    public EmbeddedPostgres Server { get; } = new("oracle");

    /// <summary>For the planner: may only read, and keeps statements prepared.</summary>
    public ReadSource Reader { get; private set; } = null!;

    /// <summary>For the naive executor.</summary>
    public NpgsqlDataSource Owner { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var owner = await Server.CreateDatabase();
        Owner = NpgsqlDataSource.Create(owner);
        await using var create = Owner.CreateCommand(Tables);
        await create.ExecuteNonQueryAsync();
        var database = new NpgsqlConnectionStringBuilder(owner).Database!;
        Reader = new ReadSource(Server.ConnectionString(database, "port_reader", "reader"));
    }

    public async Task DisposeAsync()
    {
        await Reader.DisposeAsync();
        await Owner.DisposeAsync();
    }

    public void Dispose() => Server.Dispose();
}

[CollectionDefinition(nameof(Port))]
public sealed class PortCollection : ICollectionFixture<PortDatabase>;
