using NodaTime;
using Npgsql;
using Regulatory.Integration.Processes;

namespace Regulatory.Api.Enforcement;

/// <summary>
/// Passes whose last day is over, and enterprises with counted violations whose trucks were not counted at the end of the last month, from
/// their books. The trucks are those on the enterprise's certificate list: contexts do not see each other, and the host sees both.
/// </summary>
internal static class OverloadTimers
{
    public static async Task<IReadOnlyList<DueTimer>> Due(NpgsqlDataSource source, LocalDate today, CancellationToken cancellation) =>
        [.. await Passes(source, today, cancellation), .. await Fleets(source, today, cancellation)];

    private static async Task<IReadOnlyList<DueTimer>> Passes(NpgsqlDataSource source, LocalDate today, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand("select id, until from read.oversize_permits where stage = 'Active' and until < $1 order by id");
        ask.Parameters.Add(new() { Value = Day(today) });
        var due = new List<DueTimer>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            due.Add(new(TimerAct.ExpireOversizePermit, rows.GetString(0), $"{rows.GetFieldValue<DateOnly>(1):yyyy-MM-dd}"));
        return due;
    }

    /// <summary>An enterprise without a truck on this register has its fleet elsewhere: an officer records it.</summary>
    private static async Task<IReadOnlyList<DueTimer>> Fleets(NpgsqlDataSource source, LocalDate today, CancellationToken cancellation)
    {
        var monthEnd = new LocalDate(today.Year, today.Month, 1).PlusDays(-1);
        await using var ask = source.CreateCommand(
            """
            select counter.id, count(*)::int from read.violation_counters counter
            join read.licence_register operator on operator.party = counter.party
              and operator.kind in ('FreightOperation', 'DangerousGoodsOperation', 'OwnAccountDangerousGoods', 'RadioactiveGoodsOperation')
            join read.licence_register truck on truck.under = operator.id and truck.kind = 'VehicleCertificate'
              and truck.in_force_from <= $1 and (truck.until is null or truck.until >= $1)
              and (truck.ended_on is null or truck.ended_on > $1)
            where counter.kind = 'Enterprise' and counter.standing > 0 and (counter.fleet_on is null or counter.fleet_on < $1)
            group by counter.id order by counter.id
            """);
        ask.Parameters.Add(new() { Value = Day(monthEnd) });
        var due = new List<DueTimer>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) due.Add(DueTimer.OfFleet(rows.GetString(0), monthEnd, rows.GetInt32(1)));
        return due;
    }

    private static DateOnly Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
