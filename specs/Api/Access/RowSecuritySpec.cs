using Microsoft.Extensions.DependencyInjection;
using System.Text.Json;
using Npgsql;
using Regulatory.Api.Specs.Governance;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Schema.Reading;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Sql;

namespace Regulatory.Api.Specs.Access;

/// <summary>
/// The database by itself, without the predicates that GraphQL writes: the query role sees what the session's settings cover and
/// nothing else, and that is the same as what GraphQL shows.
/// </summary>
public sealed class RowSecuritySpec(LicensingHall hall) : HallSpec(hall), IAsyncLifetime
{
    /// <summary>Tables that no act has filled here, and that hold made rows while a spec of this class runs.</summary>
    private readonly List<string> made = [];

    private const string Guangzhou = "4401";

    private static int persons;

    private static readonly IReadOnlyList<Entity> Restricted = [.. AccessMatrix.Entities.Where(entity => entity.Rule!.OpenBy is null)];

    /// <summary>Everything restricted and everything public, with their histories.</summary>
    private static IEnumerable<(Entity Entity, Table Table)> Tables(bool restricted) => AccessMatrix.Entities
        .Where(entity => entity.Rule!.OpenBy is null == restricted)
        .SelectMany(entity => entity.History is { } history ? new[] { (entity, entity.Table), (entity, history) } : [(entity, entity.Table)]);

    [Fact]
    public async Task a_session_without_settings_sees_what_is_public_and_nothing_else()
    {
        await RowsOfTwoCities();
        foreach (var (_, table) in Tables(restricted: true))
        {
            (await Count(table)).ShouldBe(0, $"{table}");
            (await Count(table, division: "", party: "")).ShouldBe(0, $"{table}");
            (await All(table)).ShouldBePositive($"{table}");
        }
        foreach (var (_, table) in Tables(restricted: false)) (await Count(table)).ShouldBe(await All(table), $"{table}");
    }

    [Fact]
    public async Task an_officer_of_a_city_sees_the_rows_of_that_city()
    {
        await RowsOfTwoCities();
        foreach (var (entity, table) in Tables(restricted: true))
        {
            var all = await All(table);
            if (entity.Jurisdiction is not { } division)
            {
                (await Count(table, Guangzhou)).ShouldBe(all, $"{table} is of no division");
                continue;
            }
            var divisions = entity.FurtherJurisdictions.Insert(0, division);
            var theirs = await All(table, Any(divisions, $"like '{Guangzhou}%'"));
            theirs.ShouldBeGreaterThan(0, $"{table}");
            theirs.ShouldBeLessThan(all, $"{table}");
            (await Count(table, Guangzhou)).ShouldBe(theirs, $"{table}");
            (await Count(table, Guangzhou, where: $"({Any(divisions, $"like '{Guangzhou}%'")}) is not true")).ShouldBe(0, $"{table}");
            (await Count(table, "44")).ShouldBe(all, $"{table}");
            (await Count(table, "440103")).ShouldBe(await All(table, Any(divisions, "like '440103%'")), $"{table}");
        }
    }

    [Fact]
    public async Task a_party_sees_the_rows_about_it_and_no_others()
    {
        await RowsOfTwoCities();
        var party = PartyId.Of(CreditCode.Parse(Matter.Company)).ToString();
        foreach (var (entity, table) in Tables(restricted: true))
        {
            var theirs = entity.Party is { } column ? await All(table, Any(entity.FurtherParties.Insert(0, column), $"= '{party}'")) : 0;
            (await Count(table, party: party)).ShouldBe(theirs, $"{table}");
            (await Count(table, party: "P:unknown")).ShouldBe(0, $"{table}");
        }
    }

    [Theory]
    [InlineData("440100")]
    [InlineData("440300")]
    [InlineData("440000")]
    [InlineData("440103")]
    public async Task graphql_and_the_database_show_the_same_rows(string division)
    {
        await RowsOfTwoCities();
        var desk = Host.As(division, Role.WindowClerk, Role.Auditor);
        foreach (var entity in Restricted)
        {
            var shown = (await desk.Read($"{{ list: {entity.Plural}(first: 0) {{ totalCount }} }}")).GetProperty("list").GetProperty("totalCount").GetInt32();
            shown.ShouldBe((int)await Count(entity.Table, DivisionCode.Parse(division).Prefix), entity.Name);
        }
    }

    [Fact]
    public async Task graphql_and_the_database_show_a_party_the_same_rows()
    {
        await RowsOfTwoCities();
        var list = (await (await Host.As("applicant")).Read("{ applications(first: 0) { totalCount } }")).GetProperty("applications");
        list.GetProperty("totalCount").GetInt32().ShouldBe(
            (int)await Count(new("read", "application_docket"), party: PartyId.Of(CreditCode.Parse(Matter.Company)).ToString()));
    }

    [Fact]
    public async Task the_settings_of_a_caller_end_with_the_answer()
    {
        await (await Host.As("clerk-gz")).Read("{ applications(first: 1) { nodes { id } } }");
        await using var command = Host.Services.GetRequiredService<ReadSource>().Connections.CreateCommand(
            "select coalesce(current_setting('regulatory.jurisdiction', true), '') || coalesce(current_setting('regulatory.party', true), '')");
        (await command.ExecuteScalarAsync()).ShouldBe("");
    }

    [Theory]
    [InlineData("select * from ledger.fact")]
    [InlineData("select * from ledger.subject_key")]
    [InlineData("set transaction read write; delete from read.application_docket")]
    [InlineData("set transaction read write; update read.licence_register set holder = 'x'")]
    [InlineData("set transaction read write; insert into read.projection_status (name, version, build, state, fingerprint) values ('x', 1, 0, 'live', '')")]
    [InlineData("set role regulatory_app")]
    [InlineData("set transaction read write; alter table read.application_docket_v4 disable row level security")]
    public async Task the_query_role_reads_read_models_and_does_nothing_else(string statement)
    {
        await using var connection = await Hall.Database.Query.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(statement, connection, transaction);
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState
            .ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static string Any(IEnumerable<Column> columns, string test) => string.Join(" or ", columns.Select(column => $"\"{column.Name}\" {test}"));

    /// <summary>
    /// A matter in Guangzhou up to the certificate and one handed in at Shenzhen; and of what only the province does (holds, erasures,
    /// records of readings) two rows each, of which the database is told that one is Guangzhou's.
    /// </summary>
    private async Task RowsOfTwoCities()
    {
        await NewMatter().Issued();
        await Forgotten("440100");
        await Forgotten("440000");
        await (await Host.As("clerk-sz")).Act("submitApplication", NewMatter().Submission(division: "440300"));
        var position = await Host.Installation.Ledger.Head();
        await (await Host.As("auditor-gd")).Read(
            "query($at: LedgerPosition) { applications(first: 0, atLeast: $at) { totalCount } deadlines(first: 0, atLeast: $at) { totalCount } facts(first: 0, atLeast: $at) { totalCount } figures(first: 0, atLeast: $at) { totalCount } }",
            new { at = Answering.Position(position) });
        await FillWhatIsEmpty();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var table in made) await Do($"delete from {table}");
    }

    /// <summary>What the acts of this hall leave empty gets rows of many divisions for as long as the spec runs.</summary>
    private async Task FillWhatIsEmpty()
    {
        var catalogue = Host.Installation.ReadModels.Catalogue;
        var maker = new RowMaker(catalogue, rows: 64);
        foreach (var shape in catalogue.Shapes)
            foreach (var history in shape.HasHistory ? new[] { false, true } : [false])
            {
                var table = $"read.{FullRegister.TableOf(shape)}{(history ? "_history" : "")}";
                await using var count = Hall.Database.Administrator.CreateCommand($"select count(*) from {table}");
                if ((long)(await count.ExecuteScalarAsync())! > 0) continue;
                await Do(maker.Insert(shape, table, history));
                made.Add(table);
            }
    }

    private async Task Do(string sql)
    {
        await using var command = Hall.Database.Administrator.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Somebody erased, a hold and a reading, whose rows then say a division.</summary>
    private async Task Forgotten(string division)
    {
        var born = Interlocked.Increment(ref persons);
        var first = $"440106{19300101 + (born / 500)}{born % 500:000}";
        var person = new Forgettable(Host, first + ResidentIdCheck(first));
        await person.Erased();
        var hold = $"licensing.licence/{person.Licence}";
        await (await person.Superior).Act("placeLegalHold", new { scope = hold, number = "1", cause = "AUDIT", document = "测试" });
        var reference = $"{person.Licence}";
        await Host.Installation.Executor.Execute(new(
            new RecordReading($"2026-03-02:{reference}", "1", "clerk-gz", [Role.WindowClerk], "Audit", reference, "", ["Application/1"], ["Application.residentId"], 1),
            Guid.NewGuid(), new("system:access-log", "", [Role.System], DivisionCode.Parse(division), "")));
        var at = Answering.Position(await Host.Installation.Ledger.Head());
        await (await Host.As("auditor-gd")).Read(
            "query($at: LedgerPosition) { subjects(first: 0, atLeast: $at) { totalCount } legalHolds(first: 0, atLeast: $at) { totalCount } sensitiveReadings(first: 0, atLeast: $at) { totalCount } subjectMatters(first: 0, atLeast: $at) { totalCount } }",
            new { at });
        await using var tell = Hall.Database.Administrator.CreateCommand(
            $"""
            update read.subject_register_v1 set authority = '{division}' where subject = '{person.Party}';
            update read.subject_register_v1_history set authority = '{division}' where subject = '{person.Party}';
            update read.subject_matters_v1 set authority = '{division}' where subject = '{person.Party}';
            update read.legal_hold_register_v1 set authority = '{division}' where scope = '{hold}'
            """);
        await tell.ExecuteNonQueryAsync();
    }

    /// <summary>The check digit of a resident id (GB 11643).</summary>
    private static char ResidentIdCheck(string first) => "10X98765432"[first.Select((digit, i) => (digit - '0') * ((1 << (17 - i)) % 11)).Sum() % 11];

    private Task<long> All(Table table, string where = "true") => Scalar(Hall.Database.Administrator, table, where, null, null);

    /// <summary>Rows as the query role sees them, with these settings or without.</summary>
    private Task<long> Count(Table table, string? division = null, string? party = null, string where = "true") =>
        Scalar(Hall.Database.Query, table, where, division, party);

    private static async Task<long> Scalar(NpgsqlDataSource source, Table table, string where, string? division, string? party)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var (name, value) in new[] { ("regulatory.jurisdiction", division), ("regulatory.party", party) })
        {
            if (value is null) continue;
            await using var set = new NpgsqlCommand("select set_config($1, $2, true)", connection, transaction) { Parameters = { new() { Value = name }, new() { Value = value } } };
            await set.ExecuteNonQueryAsync();
        }
        await using var count = new NpgsqlCommand($"select count(*) from {table} where {where}", connection, transaction);
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
