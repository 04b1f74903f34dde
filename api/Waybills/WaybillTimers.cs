using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Processes;

namespace Regulatory.Api.Waybills;

/// <summary>
/// Waybills that are not completed and whose grace is over at a moment, from their board. The row may lag; the decider has the last word (ADR 0056).
/// </summary>
internal static class WaybillTimers
{
    public static async Task<IReadOnlyList<DueTimer>> Due(
        NpgsqlDataSource source, Figures figures, Instant now, CancellationToken cancellation)
    {
        var grace = Duration.FromHours(figures.NumberOf(WaybillFigures.HoursToOverdue, ChinaTime.DayOf(now)));
        await using var ask = source.CreateCommand(
            """
            select waybill, planned_arrival from read.waybill_board
            where stage in ('Issued', 'PreTripChecked', 'LoadingChecked', 'Departed', 'InTransit', 'Arrived', 'SignedFor')
              and not is_overdue and planned_arrival < $1
            order by waybill
            """);
        ask.Parameters.Add(new() { Value = (now - grace).ToDateTimeUtc() });
        var due = new List<DueTimer>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            due.Add(new(TimerAct.MarkOverdue, rows.GetString(0), $"{rows.GetFieldValue<DateTime>(1):O}"));
        return due;
    }
}
