using System.Globalization;
using NodaTime;
using Npgsql;
using Regulatory.Integration.Processes;

namespace Regulatory.Api.Supervision;

/// <summary>
/// Alarms and roll-calls whose moment has come, and vehicles whose review is overdue, from their books. A moment is asked for with the
/// moment of asking: limits of minutes are rows like those of days.
/// </summary>
internal static class SupervisionTimers
{
    public static async Task<IReadOnlyList<DueTimer>> Due(NpgsqlDataSource source, LocalDate today, Instant now, CancellationToken cancellation) =>
    [
        .. await Alarms(source, now, cancellation), .. await RollCalls(source, now, cancellation), .. await Reviews(source, today, cancellation),
    ];

    private static async Task<IReadOnlyList<DueTimer>> Alarms(NpgsqlDataSource source, Instant now, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            "select id, next_timer, next_due from read.alarm_docket where next_due < $1 order by next_due, id limit 10000");
        ask.Parameters.Add(new() { Value = now.ToDateTimeUtc() });
        var due = new List<DueTimer>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            due.Add(new(TimerAct.LapseAlarmTimer, rows.GetString(0), Occasion(rows.GetString(1), rows.GetDateTime(2)), rows.GetString(1)));
        return due;
    }

    private static async Task<IReadOnlyList<DueTimer>> RollCalls(NpgsqlDataSource source, Instant now, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            "select id, open_call from read.monitoring_platforms where answer_by < $1 order by answer_by, id limit 10000");
        ask.Parameters.Add(new() { Value = now.ToDateTimeUtc() });
        var due = new List<DueTimer>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var call = rows.GetInt32(1).ToString(CultureInfo.InvariantCulture);
            due.Add(new(TimerAct.LapseRollCall, rows.GetString(0), call, call));
        }
        return due;
    }

    private static async Task<IReadOnlyList<DueTimer>> Reviews(NpgsqlDataSource source, LocalDate today, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            """
            select id, next_review from read.vehicle_file
            where next_review < $1 and stage not in ('ReviewOverdue', 'Transferred', 'Scrapped', 'Deregistered') order by id
            """);
        ask.Parameters.Add(new() { Value = new DateOnly(today.Year, today.Month, today.Day) });
        var due = new List<DueTimer>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            due.Add(new(TimerAct.LapseReview, rows.GetString(0), $"{rows.GetFieldValue<DateOnly>(1):yyyy-MM-dd}"));
        return due;
    }

    private static string Occasion(string timer, DateTime due) => $"{timer}@{due.ToString("O", CultureInfo.InvariantCulture)}";
}
