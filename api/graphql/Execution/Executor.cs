using System.Threading.Channels;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>
/// Executes one operation, level by level: all fields of a level are begun, then their batches are loaded, then what came back opens the
/// next level. One thread at a time works on the response; resolvers that wait hand their values to it.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executing-Operations</remarks>
internal sealed class Executor
{
    private readonly OperationContext operation;
    private readonly Completion completion;
    private readonly Queue<(ResultObject Target, object? Source)> ready = new();
    private readonly Channel<Arrival> arrivals =
        Channel.CreateUnbounded<Arrival>(new UnboundedChannelOptions { SingleReader = true });

    private int pending;

    public Executor(OperationContext operation)
    {
        this.operation = operation;
        completion = new Completion(operation, ready);
        operation.Batches.Wake = () => arrivals.Writer.TryWrite(default);
    }

    /// <summary>The response of the whole operation.</summary>
    /// <remarks>
    /// Away from any synchronisation context: what waits for a batch must go on when the batch is done, not when a context finds time,
    /// or a level would be loaded in pieces.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public ValueTask<ExecutionResult> RunAsync() =>
        SynchronizationContext.Current is null ? ExecuteAsync() : new(Task.Run(() => ExecuteAsync().AsTask()));

    private async ValueTask<ExecutionResult> ExecuteAsync()
    {
        var root = new ResultObject(null, 0, operation.Selections.Root());
        if (operation.Operation.Kind is OperationKind.Mutation)
        {
            for (var i = 0; i < root.Selection.Fields.Length && !root.Removed; i++)
            {
                Begin(root, i, operation.Request.RootValue);
                if (!DrainNow()) await DrainAsync().ConfigureAwait(false);
            }
        }
        else
        {
            ready.Enqueue((root, operation.Request.RootValue));
            if (!DrainNow()) await DrainAsync().ConfigureAwait(false);
        }

        return ExecutionResult.Of(root.Removed ? null : root, completion.Errors);
    }

    /// <summary>Does all that needs no waiting. True when nothing is left.</summary>
    private bool DrainNow()
    {
        while (ready.TryDequeue(out var next))
        {
            operation.Cancellation.ThrowIfCancellationRequested();
            if (completion.AnyRemoved && next.Target.IsGone()) continue;
            for (var i = 0; i < next.Target.Selection.Fields.Length; i++)
            {
                Begin(next.Target, i, next.Source);
                if (next.Target.Removed) break;
            }
        }

        return pending == 0;
    }

    private async ValueTask DrainAsync()
    {
        while (pending > 0)
        {
            if (!await operation.Batches.LoadWaitingAsync().ConfigureAwait(false))
            {
                await arrivals.Reader.WaitToReadAsync(operation.Cancellation).ConfigureAwait(false);
            }

            while (arrivals.Reader.TryRead(out var arrival))
            {
                if (arrival.Target is null) continue;
                pending--;
                if (arrival.Target.IsGone()) continue;
                if (arrival.Fault is not null) completion.Fail(arrival.Target, arrival.Index, arrival.Fault);
                else completion.Complete(arrival.Target, arrival.Index, arrival.Value);
            }

            DrainNow();
        }
    }

    private void Begin(ResultObject target, int index, object? source)
    {
        var field = target.Selection.Fields[index];
        object? value;
        try
        {
            field.Arguments(operation); // Wrong arguments are the field's error even when its resolver does not look at them.
            if (ReferenceEquals(field.Definition, Introspection.IntrospectionFields.TypeName))
            {
                value = target.Selection.Type.Name;
            }
            else if (field.Definition.Read is { } read)
            {
                value = read(source!);
            }
            else if (field.Definition.Resolve is { } resolve)
            {
                var task = resolve(new FieldContext(operation, source, target, index));
                if (!task.IsCompletedSuccessfully)
                {
                    pending++;
                    _ = AwaitAsync(task, target, index);
                    return;
                }

                value = task.Result;
            }
            else
            {
                value = source is IReadOnlyDictionary<string, object?> map ? map.GetValueOrDefault(field.Definition.Name) : null;
            }
        }
        catch (Exception fault) when (!IsGivenUp(fault))
        {
            completion.Fail(target, index, fault);
            return;
        }

        completion.Complete(target, index, value);
    }

    private async Task AwaitAsync(ValueTask<object?> task, ResultObject target, int index)
    {
        Arrival arrival;
        try
        {
            arrival = new Arrival(target, index, await task.ConfigureAwait(false), null);
        }
        catch (Exception fault) when (!IsGivenUp(fault))
        {
            arrival = new Arrival(target, index, null, fault);
        }
        catch (OperationCanceledException givenUp)
        {
            arrivals.Writer.TryComplete(givenUp);
            return;
        }

        arrivals.Writer.TryWrite(arrival);
    }

    private bool IsGivenUp(Exception fault) => fault is OperationCanceledException && operation.Cancellation.IsCancellationRequested;

    /// <summary>A value that a resolver waited for; without a target, the news that a batch has something to load.</summary>
    private readonly record struct Arrival(ResultObject? Target, int Index, object? Value, Exception? Fault);
}
