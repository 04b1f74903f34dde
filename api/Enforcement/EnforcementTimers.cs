using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Processes;

namespace Regulatory.Api.Enforcement;

/// <summary>Fines that bear surcharge on a day, and measures whose time has run out by it, from their books.</summary>
internal static class EnforcementTimers
{
    public static async Task<IReadOnlyList<DueTimer>> Due(NpgsqlDataSource source, LocalDate today, CancellationToken cancellation)
    {
        var day = new DateOnly(today.Year, today.Month, today.Day);
        var due = new List<DueTimer>();
        // A missed instalment ends the protection of the rest before its last day: the account itself counts the days.
        await using (var ask = source.CreateCommand(
            """
            select "case" from read.fine_accounts
            where standing in ('Payable', 'Rescheduled', 'Demanded', 'BeforeCourt') and pending_remedies = 0
              and (due < $1 or relief is not null)
            order by "case"
            """))
        {
            ask.Parameters.Add(new() { Value = day });
            await using var rows = await ask.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
                due.Add(new(TimerAct.AccrueSurcharge, rows.GetString(0), $"{day:yyyy-MM-dd}"));
        }
        await using var measures = source.CreateCommand(
            """
            select id from read.measure_book
            where standing = 'InForce' and (until < $1 or approve_by < $2)
            order by id
            """);
        measures.Parameters.Add(new() { Value = day });
        measures.Parameters.Add(new() { Value = ChinaTime.StartOf(today).ToDateTimeUtc() });
        await using var over = await measures.ExecuteReaderAsync(cancellation);
        while (await over.ReadAsync(cancellation))
            due.Add(new(TimerAct.ExpireMeasure, over.GetString(0), $"{day:yyyy-MM-dd}"));
        return due;
    }
}
