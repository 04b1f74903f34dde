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

    /// <summary>Cases with a provisional limit whose year has a calendar now, or a limit that touches a year whose calendar was changed.</summary>
    /// <param name="published">Years with a published calendar, and the position of the latest fact about one.</param>
    /// <param name="amended">Years whose published calendar was changed, with the position of the latest change.</param>
    public static async Task<IReadOnlyList<DueTimer>> Recounts(
        NpgsqlDataSource source, IReadOnlyCollection<int> published, long calendarVersion, IReadOnlyDictionary<int, long> amended,
        CancellationToken cancellation)
    {
        var due = new List<DueTimer>();
        await using (var ask = source.CreateCommand(
            """
            select distinct "case" from read.enforcement_deadline_diary
            where "case" is not null and state in ('Running', 'Stopped') and (
              provisional and extract(year from due)::int = any ($1)
              -- A notice may reach into the last week of the year before.
              or due >= make_date(extract(year from due)::int, 12, 25) and extract(year from due)::int + 1 = any ($1))
            order by "case"
            """))
        {
            ask.Parameters.Add(new() { Value = published.ToArray() });
            await using var rows = await ask.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
                due.Add(new(TimerAct.RecountCaseLimits, rows.GetString(0), $"calendar@{calendarVersion}"));
        }
        await using var touched = source.CreateCommand(
            """
            select "case", max(change.position) from read.enforcement_deadline_diary
            join unnest($1, $2) as change (year, position)
              on change.year between extract(year from started_on) and extract(year from due + 7)
            where "case" is not null and state in ('Running', 'Stopped')
            group by "case" order by "case"
            """);
        touched.Parameters.Add(new() { Value = amended.Keys.ToArray() });
        touched.Parameters.Add(new() { Value = amended.Values.ToArray() });
        await using var changed = await touched.ExecuteReaderAsync(cancellation);
        while (await changed.ReadAsync(cancellation))
            due.Add(new(TimerAct.RecountCaseLimits, changed.GetString(0), $"amendment@{changed.GetInt64(1)}"));
        return due;
    }
}
