using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// What one operation reads. The first way in that is resolved compiles all of them and sends them as one batch: one connection, one
/// round trip, one read-only transaction with one snapshot, so that all root fields see the ledger at the same position.
/// </summary>
public sealed class Snapshot(ReadStore store, Caller caller)
{
    private Task<Dictionary<MergedField, Outcome>>? root;

    /// <summary>Where the read models stood; null until something was read.</summary>
    public LedgerHead? Head { get; private set; }

    /// <summary>Resolves a root field.</summary>
    internal async ValueTask<object?> Root(FieldContext context)
    {
        root ??= Fetch(context.Operation, [.. context.Operation.RootFields.Where(field => field.Definition.Feature<FieldMeaning>() is not null)]);
        return (await root)[context.Field].Value();
    }

    /// <summary>Resolves the row that an act left behind, once the read model has folded the act.</summary>
    internal async ValueTask<object?> After(FieldContext context, EntityModel model, string key, long position)
    {
        var request = new Request(model, context.Field, model.Entity.Key, key, null, position);
        var outcomes = await Fetch(context.Operation, [context.Field], _ => new ValueTask<Request?>(request));
        return outcomes[context.Field].Value();
    }

    /// <summary>Resolves the row as it stood at a position that the read model has folded; as it is now if no earlier states are kept.</summary>
    internal async ValueTask<object?> At(FieldContext context, EntityModel model, string key, long position)
    {
        var request = new Request(model, context.Field, model.Entity.Key, key, model.Entity.History is null ? null : position, null);
        var outcomes = await Fetch(context.Operation, [context.Field], _ => new ValueTask<Request?>(request));
        return outcomes[context.Field].Value();
    }

    private async Task<Dictionary<MergedField, Outcome>> Fetch(
        OperationContext operation, IReadOnlyList<MergedField> fields, Func<MergedField, ValueTask<Request?>>? requestOf = null,
        bool again = true)
    {
        var outcomes = new Dictionary<MergedField, Outcome>(ReferenceEqualityComparer.Instance);
        var statements = new List<(MergedField Field, string Table, Statement Statement)>();
        foreach (var field in fields)
        {
            try
            {
                var request = await (requestOf?.Invoke(field) ?? Request.Of(operation, field, store));
                outcomes[field] = new Outcome(null, null);
                if (request?.Compile(operation, caller, store) is not { } statement) continue;
                if (request.AtLeast is { } position) await Reach(request.Model.Entity, position, operation.Cancellation);
                statements.Add((field, request.Model.Entity.Table.Name, statement));
            }
            catch (GraphQLException refused)
            {
                outcomes[field] = new Outcome(null, refused);
            }
            catch (Exception fault) when (DatabaseFaults.Translate(fault, operation.Cancellation) is { } error)
            {
                outcomes[field] = new Outcome(null, error);
            }
        }
        if (statements.Count == 0) return outcomes;
        try
        {
            await Send(statements, outcomes, operation.Cancellation);
        }
        catch (Exception fault) when (again && DatabaseFaults.BrokeConnection(fault))
        {
            // A pooled connection may have died since it last served; reading again does no harm.
            return await Fetch(operation, fields, requestOf, again: false);
        }
        catch (Exception fault) when (DatabaseFaults.Translate(fault, operation.Cancellation) is { } error)
        {
            foreach (var (field, _, _) in statements) outcomes[field] = new Outcome(null, error);
        }
        return outcomes;
    }

    private async Task Reach(Entity entity, long position, CancellationToken cancellation)
    {
        if (!await store.WaitFor([entity.Table.Name], position, store.Limits.LongestWait, cancellation))
            throw new GraphQLException(new GraphQLError($"{entity.Plural} have not reached position {position} yet.") { Code = Codes.Stale }
                .With("retryable", true));
    }

    private async Task Send(
        List<(MergedField Field, string Table, Statement Statement)> statements,
        Dictionary<MergedField, Outcome> outcomes,
        CancellationToken cancellation)
    {
        await using var connection = await store.Source.OpenConnectionAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("begin isolation level repeatable read read only"));
        batch.BatchCommands.Add(Session());
        if (store.HeadSql is { } head) batch.BatchCommands.Add(new(head) { Parameters = { Texts(statements.Select(one => one.Table).Distinct()) } });
        foreach (var (_, _, statement) in statements) batch.BatchCommands.Add(statement.Command);
        batch.BatchCommands.Add(new("commit"));
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        if (store.HeadSql is not null)
        {
            if (await reader.ReadAsync(cancellation) && reader.GetValue(0) is long position)
                Head = new(position, reader.GetValue(1) is DateTime recorded ? Instant.FromDateTimeUtc(recorded) : null);
            await reader.NextResultAsync(cancellation);
        }
        foreach (var (field, _, statement) in statements)
        {
            await reader.ReadAsync(cancellation);
            outcomes[field] = new Outcome(statement.Read(reader.GetValue(0)), null);
            await reader.NextResultAsync(cancellation);
        }
    }

    /// <summary>What row-level security reads, and the time limit; both end with the transaction.</summary>
    private NpgsqlBatchCommand Session() => new(
        $"select set_config('{store.JurisdictionSetting}', $1, true), set_config('{store.PartySetting}', $2, true), "
        + "set_config('statement_timeout', $3, true)")
    {
        Parameters =
        {
            new() { Value = caller.DivisionPrefix ?? "", NpgsqlDbType = NpgsqlDbType.Text },
            new() { Value = caller.Party ?? "", NpgsqlDbType = NpgsqlDbType.Text },
            new() { Value = $"{store.Limits.StatementMilliseconds}ms", NpgsqlDbType = NpgsqlDbType.Text },
        },
    };

    private static NpgsqlParameter Texts(IEnumerable<string> texts) =>
        new() { Value = texts.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    private sealed record Outcome(object? Found, Exception? Fault)
    {
        public object? Value() => Fault is null ? Found : throw Fault;
    }
}
