using System.Collections.Immutable;
using Npgsql;
using NpgsqlTypes;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// What one operation reads. The first way in that is resolved compiles all of them and sends them as one batch: one connection, one
/// round trip, one read-only transaction with one snapshot, so that all root fields see the ledger at the same position.
/// </summary>
public sealed class Snapshot
{
    private readonly ReadStore store;
    private readonly Caller caller;
    private readonly Readings? readings;
    private Task<Dictionary<MergedField, Outcome>>? root;

    public Snapshot(ReadStore store, Caller caller)
        : this(store, caller, null) { }

    /// <param name="readings">Told of highly sensitive values that are shown; null where none may be.</param>
    internal Snapshot(ReadStore store, Caller caller, Readings? readings) => (this.store, this.caller, this.readings) = (store, caller, readings);

    /// <summary>Where the read models stood; null until something was read.</summary>
    public LedgerHead? Head { get; private set; }

    /// <summary>Resolves a root field.</summary>
    internal async ValueTask<object?> Root(FieldContext context)
    {
        root ??= Fetch(context.Operation, [.. context.Operation.RootFields.Where(field => field.Definition.Feature<FieldMeaning>() is not null)]);
        return (await root)[context.Field].Value();
    }

    /// <summary>Resolves the row that an act left behind, once the read model has folded the act.</summary>
    internal ValueTask<object?> After(FieldContext context, EntityModel model, string key, long position) =>
        Only(context, Request.Row(model, context.Field, model.Entity.Key, key, null, position));

    /// <summary>Resolves the row as it stood at a position that the read model has folded; as it is now if no earlier states are kept.</summary>
    internal ValueTask<object?> At(FieldContext context, EntityModel model, string key, long position) =>
        Only(context, Request.Row(model, context.Field, model.Entity.Key, key, model.Entity.History is null ? null : position, null));

    private async ValueTask<object?> Only(FieldContext context, Request request)
    {
        var wayIn = WayIn.To(request);
        var outcomes = await Fetch(context.Operation, [context.Field], _ => new ValueTask<WayIn>(wayIn));
        return outcomes[context.Field].Value();
    }

    private async Task<Dictionary<MergedField, Outcome>> Fetch(
        OperationContext operation, IReadOnlyList<MergedField> fields, Func<MergedField, ValueTask<WayIn>>? wayInOf = null, bool again = true)
    {
        var outcomes = new Dictionary<MergedField, Outcome>(ReferenceEqualityComparer.Instance);
        var asked = new List<(MergedField Field, WayIn WayIn, Question?[] Questions)>(fields.Count);
        foreach (var field in fields)
        {
            try
            {
                var wayIn = await (wayInOf?.Invoke(field) ?? WayIn.Of(operation, field, caller, store));
                var questions = new Question?[wayIn.Requests.Length];
                for (var i = 0; i < questions.Length; i++) questions[i] = await QuestionOf(operation, wayIn.Requests[i]);
                asked.Add((field, wayIn, questions));
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
        try
        {
            var sent = asked.SelectMany(one => one.Questions).OfType<Question>().ToArray();
            if (sent.Length > 0) await Send(sent, operation.Cancellation);
            foreach (var (field, wayIn, questions) in asked)
                outcomes[field] = new Outcome(wayIn.Value(Array.ConvertAll(questions, question => question?.Found)), null);
        }
        catch (Exception fault) when (again && DatabaseFaults.BrokeConnection(fault))
        {
            // A pooled connection may have died since it last served; reading again does no harm.
            return await Fetch(operation, fields, wayInOf, again: false);
        }
        catch (Exception fault) when (DatabaseFaults.Translate(fault, operation.Cancellation) is { } error)
        {
            foreach (var (field, _, _) in asked) outcomes[field] = new Outcome(null, error);
        }
        return outcomes;
    }

    /// <summary>Null when there is nothing to read.</summary>
    private async ValueTask<Question?> QuestionOf(OperationContext operation, Request request)
    {
        if (request.Inputs(operation, caller) is not { } inputs) return null;
        var plan = PlanCache.Of(request.Field).PlanOf(request, caller, store);
        Readings.Admit(plan, caller, readings);
        inputs.Readings = readings;
        var statement = Statement.Of(plan, request.Field, request.By, request.Many, inputs, store);
        var commands = statement.Bind(inputs, store);
        if (request.Reached is { } position) await Reach(request.Field, plan, position, operation.Cancellation);
        return new(plan, inputs, statement, commands);
    }

    private async Task Reach(MergedField field, RootPlan plan, long position, CancellationToken cancellation)
    {
        if (!await store.WaitFor(plan.Tables, position, store.Limits.LongestWait, cancellation))
            throw new GraphQLException(new GraphQLError($"What '{field.Definition.Name}' reads has not reached position {position} yet.") { Code = Codes.Stale }
                .With("retryable", true));
    }

    /// <summary>
    /// All statements with one Sync at the end are one implicit transaction, by <see cref="ReadSource"/> read-only and with one snapshot.
    /// </summary>
    private async Task Send(Question[] questions, CancellationToken cancellation)
    {
        var scoped = Array.Exists(questions, question => question.Plan.Scoped);
        await using var connection = await store.Source.Connections.OpenConnectionAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection);
        if (scoped) batch.BatchCommands.Add(Scope());
        foreach (var question in questions)
            foreach (var command in question.Commands) batch.BatchCommands.Add(command);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        if (scoped) await reader.NextResultAsync(cancellation);
        var folded = default(long?);
        foreach (var question in questions)
        {
            (question.Found, var position) = await question.Statement.Read(reader, question.Inputs, store.Cursors, cancellation);
            if (position is not null && !(folded < position)) folded = position;
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

    private sealed record Question(RootPlan Plan, Inputs Inputs, Statement Statement, ImmutableArray<NpgsqlBatchCommand> Commands)
    {
        public object? Found { get; set; }
    }

    private sealed record Outcome(object? Found, Exception? Fault)
    {
        public object? Value() => Fault is null ? Found : throw Fault;
    }
}
