using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using static Regulatory.Api.Specs.Supervision.TerminalHall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>When a terminal was last heard of: neither its clock nor another platform can say so for it.</summary>
[Collection(nameof(TerminalHall))]
public sealed class LastHeardSpec(TerminalHall hall)
{
    private static readonly TerminalId Silent = TerminalId.Parse("13900000099");

    [Fact]
    public async Task what_is_dated_ahead_is_no_news_and_what_a_platform_says_is_not_its_own()
    {
        // What another terminal sends makes the days in which positions lie.
        using var another = await hall.DialIn(2);
        var now = Instant.FromUnixTimeSeconds(hall.Host.Clock.Now.ToUnixTimeSeconds());
        await using var source = NpgsqlDataSource.Create(hall.Database.AppConnection);
        await using (var terminal = source.CreateCommand("insert into telemetry.terminal (phone) values ($1)"))
        {
            terminal.Parameters.Add(new() { Value = Silent.ToString() });
            await terminal.ExecuteNonQueryAsync();
        }
        await Stored(source, 1, now - Duration.FromHours(3), now - Duration.FromHours(3), marks: 0);
        (await Latest(isOwn: true)).ShouldBe(now - Duration.FromHours(3));
        await Stored(source, 2, now + Duration.FromHours(2), now - Duration.FromHours(3), marks: 0);
        (await Latest(isOwn: true)).ShouldBe(now - Duration.FromHours(3), "it was dated two hours ahead");
        await Stored(source, 3, now - Duration.FromMinutes(1), now, marks: 16);
        (await Latest(isOwn: true)).ShouldBe(now - Duration.FromHours(3), "the carrier's platform has said so");
        (await Latest(isOwn: false)).ShouldBe(now - Duration.FromMinutes(1));
    }

    private async Task<Instant?> Latest(bool isOwn) => (await hall.Host.Installation.Questions.LatestOf(Silent, isOwn, Figures.Defaults, default))?.At;

    /// <summary>Places below zero are before everything that is followed.</summary>
    private static async Task Stored(NpgsqlDataSource source, int number, Instant at, Instant receivedAt, short marks)
    {
        await using var store = source.CreateCommand(
            """
            insert into telemetry.position (
              place, event_time, received_at, frame, day, terminal, latitude, longitude, alarm, status, speed, direction, altitude, item, marks, edition,
              decoder, items)
            select -$1, $2, $3, -$1, $4, number, 23130000, 113260000, 0, 3, 0, 0, 0, 0, $5, 1, 1, '' from telemetry.terminal where phone = $6
            """);
        store.Parameters.Add(new NpgsqlParameter<int> { TypedValue = number });
        store.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = at.ToDateTimeUtc() });
        store.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = receivedAt.ToDateTimeUtc() });
        store.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = ChinaTime.DayOf(at).ToDateOnly() });
        store.Parameters.Add(new NpgsqlParameter<short> { TypedValue = marks });
        store.Parameters.Add(new() { Value = Silent.ToString() });
        await store.ExecuteNonQueryAsync();
    }
}
