using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Npgsql;
using Regulatory.GraphQL.Sql;

namespace Regulatory.Bench.GraphQL;

/// <summary>One round trip to the database: statements sent together, with their values.</summary>
internal sealed record RoundTrip(IReadOnlyList<(string Sql, IReadOnlyList<object> Values)> Statements);

/// <summary>What a request says to the database, taken from the log of the driver, and said again without the engine.</summary>
internal static class SqlTape
{
    /// <param name="requests">From a source to requests that read from it.</param>
    /// <returns>What each request said.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<RoundTrip>>> Record(string connection, Func<ReadSource, IEnumerable<Func<Task>>> requests)
    {
        using var log = new Listener();
        using var logs = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log));
        await using var source = new ReadSource(connection);
        await Connections(source).DisposeAsync();
        var builder = new NpgsqlDataSourceBuilder(connection);
        builder.UseLoggerFactory(logs).EnableParameterLogging();
        Connections(source) = builder.Build();
        var tapes = new List<IReadOnlyList<RoundTrip>>();
        foreach (var request in requests(source))
        {
            // The second time nothing is asked that is remembered between requests.
            await request();
            log.Said.Clear();
            await request();
            tapes.Add([.. log.Said]);
        }
        return tapes;
    }

    /// <summary>Says it again and reads every value of every answer.</summary>
    public static async Task Play(NpgsqlDataSource source, IReadOnlyList<RoundTrip> tape)
    {
        foreach (var trip in tape)
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var batch = new NpgsqlBatch(connection);
            foreach (var (sql, values) in trip.Statements)
            {
#pragma warning disable CA2100 // The engine's own statement.
                var command = new NpgsqlBatchCommand(sql);
#pragma warning restore CA2100
                foreach (var value in values) command.Parameters.Add(new() { Value = value });
                batch.BatchCommands.Add(command);
            }
            await using var reader = await batch.ExecuteReaderAsync();
            do
            {
                while (await reader.ReadAsync())
                    for (var i = 0; i < reader.FieldCount; i++) reader.GetValue(i);
            }
            while (await reader.NextResultAsync());
        }
    }

    /// <summary>A source makes its connections itself, without a log; here it gets others, or this fails.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Connections>k__BackingField")]
    private static extern ref NpgsqlDataSource Connections(ReadSource source);

    private sealed class Listener : ILoggerProvider, ILogger
    {
        public List<RoundTrip> Said { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var said = (state as IEnumerable<KeyValuePair<string, object?>> ?? []).ToDictionary(part => part.Key, part => part.Value);
            switch (eventId.Name)
            {
                case "ExecutingCommandWithParameters":
                    Said.Add(new([((string)said["CommandText"]!, (object[])said["Parameters"]!)]));
                    break;
                case "ExecutingBatchWithParameters":
                    Said.Add(new([.. (((string, IEnumerable<object>)[])said["BatchCommands"]!).Select(one => (one.Item1, (IReadOnlyList<object>)[.. one.Item2]))]));
                    break;
                case "ExecutingCommand" or "ExecutingBatch":
                    throw new InvalidOperationException("The driver does not log the values.");
            }
        }

        public void Dispose()
        {
        }
    }
}
