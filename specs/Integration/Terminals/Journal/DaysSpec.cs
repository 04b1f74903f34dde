using NodaTime;
using Npgsql;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Journal;

/// <summary>Frames lie by the day on which they came, positions by the day on which they were; whole days go when their time has passed.</summary>
public sealed class DaysSpec(GatewayServer server) : GatewaySpec(server)
{
    [Fact]
    public async Task a_late_position_lies_where_its_copies_lie()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var now = SystemClock.Instance.GetCurrentInstant();
        var late = Instant.FromUnixTimeSeconds((now - Duration.FromDays(20)).ToUnixTimeSeconds());
        foreach (var time in new[] { late, now - Duration.FromDays(90), now + Duration.FromDays(40) }) await terminal.Ask(RoadTerminal.At(time));
        (await Ask<string[]>("select array_agg(tableoid::regclass::text order by place) from telemetry.position")).ShouldBe(
        [
            $"telemetry.position_{late.WithOffset(Offset.FromHours(8)).Date:uuuuMMdd}", "telemetry.position_before", "telemetry.position_ahead",
        ]);
        (await Ask<bool>("select bool_and(day = (clock_timestamp() at time zone 'Asia/Shanghai')::date) from telemetry.frame")).ShouldBeTrue();
    }

    [Fact]
    public async Task the_oldest_day_can_be_dropped_and_its_late_positions_are_still_taken()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        await terminal.Ask(new EmptyMessage(EmptyMessage.Heartbeat));
        var oldest = Instant.FromDateTimeUtc(await Ask<DateTime>("select min(day)::timestamp at time zone 'Asia/Shanghai' from telemetry.partition_day"));
        await terminal.Ask(RoadTerminal.At(oldest));
        (await Should.ThrowAsync<PostgresException>(Drop("max(day)"))).MessageText.ShouldContain("Only the oldest day");
        await Ask<long>(
            """
            with card as (insert into telemetry.driver_card select 9, min(day), 1, now(), 2019, '' from telemetry.partition_day returning frame, day),
            reading as (insert into telemetry.card_reading (frame, day, terminal, at, outcome) select frame, day, 1, now(), 'Unread' from card returning 1)
            select count(*) from reading
            """);
        await Drop("min(day)");
        (await Ask<long>("select (select count(*) from telemetry.driver_card) + (select count(*) from telemetry.card_reading)")).ShouldBe(0);
        (await gateway.Feed.Read(0)).ShouldBeEmpty();
        ((GeneralReply)await terminal.Ask(RoadTerminal.At(oldest + Duration.FromSeconds(1)))).Result.ShouldBe(ReplyResult.Done);
        (await Ask<string>("select tableoid::regclass::text from telemetry.position")).ShouldBe("telemetry.position_before");
    }

    [Fact]
    public async Task days_that_were_not_prepared_are_made_when_they_come()
    {
        await using (var connection = await Database.Deploy.OpenConnectionAsync())
        await using (var away = new NpgsqlCommand("select telemetry.make_days((clock_timestamp() at time zone 'Asia/Shanghai')::date - 5)", connection))
            await away.ExecuteNonQueryAsync();
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        ((GeneralReply)await terminal.Ask(RoadTerminal.At(SystemClock.Instance.GetCurrentInstant()))).Result.ShouldBe(ReplyResult.Done);
        (await Ask<bool>("select max(day) - min(day) + 1 = count(*) from telemetry.partition_day")).ShouldBeTrue();
    }

    [Fact]
    public async Task the_schema_can_be_made_again()
    {
        await Regulatory.Integration.Terminals.Journal.TelemetrySchema.Migrate(Database.Deploy);
        (await Ask<long>("select count(*) from telemetry.partition_day")).ShouldBe(0);
    }

    private async Task Drop(string which)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var drop = Database.Deploy.CreateCommand($"select telemetry.drop_day((select {which} from telemetry.partition_day))");
#pragma warning restore CA2100
        await drop.ExecuteNonQueryAsync();
    }
}
