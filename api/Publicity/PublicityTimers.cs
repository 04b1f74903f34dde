using NodaTime;
using Npgsql;
using Regulatory.Integration.Processes;

namespace Regulatory.Api.Publicity;

/// <summary>The terms of publicity that have run out by a day, from the diary.</summary>
internal static class PublicityTimers
{
    public static async Task<IReadOnlyList<DueTimer>> Due(NpgsqlDataSource source, LocalDate today, CancellationToken cancellation)
    {
        var day = new DateOnly(today.Year, today.Month, today.Day);
        await using var ask = source.CreateCommand(
            """
            select timer, publication, due from read.publicity_term_diary
            where state = 'Running' and timer <> 'None' and red_from <= $1 order by red_from, id
            """);
        ask.Parameters.Add(new() { Value = day });
        var due = new List<DueTimer>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            due.Add(new(
                Enum.Parse<TimerAct>(rows.GetString(0)), rows.GetString(1), $"{rows.GetFieldValue<DateOnly>(2):yyyy-MM-dd}@{day:yyyy-MM-dd}"));
        return due;
    }
}
