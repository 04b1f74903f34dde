using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Guard;

/// <summary>What one operation is about to show of highly sensitive values.</summary>
/// <param name="Operation">Name of the operation; null for one without.</param>
/// <param name="Objects">Rows with values in the answer: <c>Application/0198…</c>.</param>
/// <param name="Fields">Fields that were asked for: <c>Application.residentId</c>.</param>
/// <param name="Values">How many values the answer has.</param>
public sealed record SensitiveReading(
    Caller Caller, StatedPurpose Purpose, string? Operation, ImmutableArray<string> Objects, ImmutableArray<string> Fields, int Values);

/// <summary>Puts a reading on record. The answer leaves when it is done, and not at all when it fails.</summary>
/// <exception cref="GraphQLException">The reading is not allowed or cannot be recorded.</exception>
public delegate Task RecordReading(SensitiveReading reading, CancellationToken cancellation);

/// <summary>Gathers what an operation shows of graded columns, so that one record says it all.</summary>
internal sealed class Readings(Caller caller)
{
    private readonly Lock gate = new();
    private readonly SortedSet<string> objects = new(StringComparer.Ordinal);
    private readonly SortedSet<string> fields = new(StringComparer.Ordinal);
    private int values;

    /// <summary>Refuses a plan that would show graded columns to somebody who stated no purpose, or where nobody keeps a record.</summary>
    /// <param name="readings">Null where an answer cannot be recorded before it leaves: in streams.</param>
    /// <exception cref="GraphQLException">PURPOSE_REQUIRED.</exception>
    public static void Admit(RootPlan plan, Caller caller, Readings? readings)
    {
        foreach (var (entity, column) in plan.Graded)
        {
            if (!column.WouldBeClearFor(caller.Roles)) continue;
            if (readings is null)
                throw new GraphQLException($"{entity.Name}.{column.Field} is shown in the answer to a query or an act only, not in a stream.", Codes.PurposeRequired);
            if (caller.Purpose is null)
                throw new GraphQLException(
                    $"Reading {entity.Name}.{column.Field} needs a purpose: send the headers X-Purpose and X-Purpose-Reference.", Codes.PurposeRequired);
            readings.Asked(entity, column);
        }
    }

    /// <summary>A value is in the answer.</summary>
    public void Saw(Entity entity, object key)
    {
        lock (gate)
        {
            objects.Add($"{entity.Name}/{key}");
            values++;
        }
    }

    /// <summary>What there is to record; null when no graded column was asked for.</summary>
    public SensitiveReading? Of(string? operation)
    {
        lock (gate) return fields.Count == 0 ? null : new(caller, caller.Purpose!, operation, [.. objects], [.. fields], values);
    }

    private void Asked(Entity entity, Column column)
    {
        lock (gate) fields.Add($"{entity.Name}.{column.Field}");
    }
}
