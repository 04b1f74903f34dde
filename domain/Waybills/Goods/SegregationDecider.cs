using System.Diagnostics;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>An act on the matrix of mixed loading; there is one matrix.</summary>
public abstract record SegregationCommand;

/// <summary>What the superior authority may do to the matrix of mixed loading.</summary>
public static partial class SegregationDecider
{
    public static Decision<SegregationFact> Decide(SegregationTable table, SegregationCommand command, ActContext context) => command switch
    {
        PublishSegregation act => Decide(table, act),
        _ => throw new UnreachableException(),
    };
}
