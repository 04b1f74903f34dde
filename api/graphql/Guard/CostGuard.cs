using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Guard;

/// <summary>How much one operation may cost.</summary>
public sealed record CostLimits
{
    /// <summary>Points: about the rows that it can touch.</summary>
    public long Operation { get; init; } = 1_000;
}

/// <summary>Refuses what costs too much, before any SQL, and lets the caller pay for the rest.</summary>
public sealed class CostGuard(CostLimits limits)
{
    public GraphQLError? Check(OperationContext operation)
    {
        var cost = CostPlan.Of(operation);
        var bill = operation.Request.Services?.GetService(typeof(Bill)) as Bill;
        if (bill is not null) bill.Cost = cost;
        if (cost > limits.Operation)
        {
            return new GraphQLError($"The operation costs {cost} points; at most {limits.Operation} are allowed. Ask for smaller pages or for less below them.")
            {
                Code = Codes.CostExceeded, Locations = [operation.Operation.At],
            }.With("cost", Figures(cost));
        }

        return bill?.Purse?.Take(cost - Bill.Admission) is { } wait ? Bill.Refusal(wait) : null;
    }

    /// <summary><c>{ "requested": …, "allowed": … }</c>.</summary>
    internal ImmutableSortedDictionary<string, object?> Figures(long cost) => ImmutableSortedDictionary<string, object?>.Empty
        .Add("requested", cost)
        .Add("allowed", limits.Operation);
}
