using System.Collections.Concurrent;
using Npgsql;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>The numbers that stand for terminals' phones in the tables.</summary>
public sealed class TerminalNumbers(NpgsqlDataSource source)
{
    private readonly ConcurrentDictionary<int, string> phones = new();

    /// <summary>Number of a terminal; it gets one if it has none. Only for phones that a register knows.</summary>
    /// <param name="phone">Digits without leading zeros.</param>
    public async ValueTask<int> Of(string phone, CancellationToken cancellation)
    {
        while (true)
        {
            await using var find = source.CreateCommand(
                """
                with known as (select number from telemetry.terminal where phone = $1),
                made as (insert into telemetry.terminal (phone) select $1 where not exists (select from known) on conflict do nothing returning number)
                select number from known union all select number from made
                """);
            find.Parameters.Add(new NpgsqlParameter<string> { TypedValue = phone });
            // Nothing: somebody else has just made it.
            if (await find.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is int number) return number;
        }
    }

    /// <summary>The phones behind numbers; those that are not known yet are looked up together.</summary>
    public async ValueTask<IReadOnlyDictionary<int, string>> PhonesOf(IEnumerable<int> numbers, CancellationToken cancellation)
    {
        int[] unknown = [.. numbers.Where(number => !phones.ContainsKey(number)).Distinct()];
        if (unknown.Length == 0) return phones;
        await using var find = source.CreateCommand("select number, phone from telemetry.terminal where number = any($1)");
        find.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = unknown });
        await using var rows = await find.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) phones[rows.GetInt32(0)] = rows.GetString(1);
        return phones;
    }

    /// <summary>The number of a phone that has one.</summary>
    public async ValueTask<int?> Find(string phone, CancellationToken cancellation)
    {
        await using var find = source.CreateCommand("select number from telemetry.terminal where phone = $1");
        find.Parameters.Add(new NpgsqlParameter<string> { TypedValue = phone });
        return await find.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as int?;
    }
}
