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

    private async Task<Dictionary<MergedField, Outcome>> Fetch(
        OperationContext operation, IReadOnlyList<MergedField> fields, Func<MergedField, ValueTask<Request?>>? requestOf = null,
        bool again = true)
    {
        var outcomes = new Dictionary<MergedField, Outcome>(ReferenceEqualityComparer.Instance);
        var questions = new List<Question>(fields.Count);
        foreach (var field in fields)
        {
            try
            {
                var request = await (requestOf?.Invoke(field) ?? Request.Of(operation, field, store));
                outcomes[field] = new Outcome(null, null);
                if (request?.Plan(operation, caller, store) is not var (plan, inputs)) continue;
                var statement = Statement.Of(plan, request.By, inputs, store);
                var command = statement.Bind(inputs, store);
                if (request.AtLeast is { } position) await Reach(request.Model.Entity, plan, position, operation.Cancellation);
                questions.Add(new(field, plan, inputs, statement, command));
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
        if (questions.Count == 0) return outcomes;
        try
        {
            await Send(questions, outcomes, operation.Cancellation);
        }
        catch (Exception fault) when (again && DatabaseFaults.BrokeConnection(fault))
        {
            // A pooled connection may have died since it last served; reading again does no harm.
            return await Fetch(operation, fields, requestOf, again: false);
        }
        catch (Exception fault) when (DatabaseFaults.Translate(fault, operation.Cancellation) is { } error)
        {
            foreach (var question in questions) outcomes[question.Field] = new Outcome(null, error);
        }
        return outcomes;
    }

    private async Task Reach(Entity entity, RootPlan plan, long position, CancellationToken cancellation)
    {
        if (!await store.WaitFor(plan.Tables, position, store.Limits.LongestWait, cancellation))
            throw new GraphQLException(new GraphQLError($"{entity.Plural} have not reached position {position} yet.") { Code = Codes.Stale }
                .With("retryable", true));
    }

    /// <summary>
    /// All statements with one Sync at the end are one implicit transaction, by <see cref="ReadSource"/> read-only and with one snapshot.
    /// </summary>
    private async Task Send(List<Question> questions, Dictionary<MergedField, Outcome> outcomes, CancellationToken cancellation)
    {
        var scoped = questions.Exists(question => question.Plan.Scoped);
        await using var connection = await store.Source.Connections.OpenConnectionAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection);
        if (scoped) batch.BatchCommands.Add(Scope());
        foreach (var question in questions) batch.BatchCommands.Add(question.Command);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        if (scoped) await reader.NextResultAsync(cancellation);
        var folded = default(long?);
        foreach (var question in questions)
        {
            await reader.ReadAsync(cancellation);
            outcomes[question.Field] = new Outcome(question.Statement.Read(reader.GetValue(0), question.Inputs, store.Cursors), null);
            if (reader.GetValue(1) is long position && !(folded < position)) folded = position;
            await reader.NextResultAsync(cancellation);
        }
        if (folded is { } head) Head = new(head, await store.RecordedAt(head, cancellation));
    }

    /// <summary>What row-level security reads; it ends with the transaction.</summary>
    private NpgsqlBatchCommand Scope() => new(
        $"select set_config('{store.JurisdictionSetting}', $1, true), set_config('{store.PartySetting}', $2, true)")
    {
        Parameters =
        {
            new() { Value = caller.DivisionPrefix ?? "", NpgsqlDbType = NpgsqlDbType.Text },
            new() { Value = caller.Party ?? "", NpgsqlDbType = NpgsqlDbType.Text },
        },
    };

    private sealed record Question(MergedField Field, RootPlan Plan, Inputs Inputs, Statement Statement, NpgsqlBatchCommand Command);

    private sealed record Outcome(object? Found, Exception? Fault)
    {
        public object? Value() => Fault is null ? Found : throw Fault;
    }
}
