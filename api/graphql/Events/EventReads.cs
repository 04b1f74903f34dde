using System.Text.Json;
using Npgsql;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Events;

/// <summary>What subscriptions of an endpoint read from the read models.</summary>
/// <param name="servicesFor">Fresh services of one operation for a caller.</param>
internal sealed class EventReads(
    Schema schema, ReadStore store, Func<Caller, IServiceProvider> servicesFor, TimeSpan limit, Action<Exception, string>? onFault)
{
    private readonly RequestExecutor engine = new(schema);
    private readonly Lock gate = new();
    private readonly Dictionary<string, long> reached = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Table, long Position), Task<bool>> waits = [];

    /// <summary>How long the reading of one event may take.</summary>
    public TimeSpan Time { get; } = limit;

    public ReadLimits Limits => store.Limits;

    public IServiceProvider ServicesFor(Caller caller) => servicesFor(caller);

    /// <summary>Waits until an entity's rows have a position: once for all who wait for the same.</summary>
    /// <exception cref="GraphQLException">STALE or UNAVAILABLE: worth asking again.</exception>
    public async Task Reach(Entity entity, long position, CancellationToken cancellation)
    {
        var table = entity.Table.Name;
        Task<bool>? wait;
        lock (gate)
        {
            if (reached.GetValueOrDefault(table) >= position) return;
            if (!waits.TryGetValue((table, position), out wait)) waits.Add((table, position), wait = Wait(table, position));
        }
        if (!await wait.WaitAsync(cancellation))
            throw new GraphQLException($"{entity.Plural} have not reached position {position} yet.", Codes.Stale);
    }

    /// <summary>
    /// Whether a caller sees the row of a key today: asked as the query <c>licence(id: …)</c> is, so that roles, divisions, parties and
    /// the database's own row-level security all have their say.
    /// </summary>
    /// <param name="division">Field with the row's division code and the digits with which it must begin; null for any.</param>
    /// <exception cref="GraphQLException">It cannot be said.</exception>
    public async Task<bool> Sees(Entity entity, string key, Caller caller, (string Field, string Prefix)? division, CancellationToken cancellation)
    {
        var more = division is { Field: var field } ? $" division: {field}" : "";
        var request = new GraphQLRequest($"query($id: ID!) {{ row: {entity.Singular}(id: $id) {{ id{more} }} }}")
        {
            Variables = JsonSerializer.SerializeToElement(new { id = new Conventions.NodeId(entity.Name, key, null).ToString() }),
            Services = servicesFor(caller),
            OnFault = onFault,
        };
        var result = await engine.ExecuteAsync(request, cancellation);
        if (result.Errors is [var error, ..]) throw new GraphQLException(error with { Path = [], Locations = [] });
        var row = JsonElement.Parse(result.ToJson()).GetProperty("data").GetProperty("row");
        if (row.ValueKind is JsonValueKind.Null) return false;
        return division is not { Prefix: var prefix }
            || row.GetProperty("division").GetString()?.StartsWith(prefix, StringComparison.Ordinal) is true;
    }

    /// <summary>The database is away or a read model behind: it will be different in a while.</summary>
    public static bool IsPassing(GraphQLError error) => error.Code is Codes.Stale or Codes.Unavailable or Codes.Timeout;

    private async Task<bool> Wait(string table, long position)
    {
        // Outside the lock that the caller holds.
        await Task.Yield();
        try
        {
            var there = await store.WaitFor([table], position, store.Limits.LongestWait, CancellationToken.None);
            lock (gate)
            {
                if (there) reached[table] = Math.Max(position, reached.GetValueOrDefault(table));
            }
            return there;
        }
        catch (NpgsqlException away) when (DatabaseFaults.Translate(away, CancellationToken.None) is { } error)
        {
            throw error;
        }
        finally
        {
            lock (gate) waits.Remove((table, position));
        }
    }
}
