using System.Diagnostics;

namespace Regulatory.Domain.Governance.Upkeep;

/// <summary>An act on one read model.</summary>
public abstract record UpkeepCommand
{
    /// <summary>Name of the read model: <c>licence_register</c>.</summary>
    public abstract string Model { get; init; }
}

/// <summary>How what administrators do with read models gets on record.</summary>
public static partial class UpkeepDecider
{
    public static Decision<UpkeepFact> Decide(ReadModelUpkeep upkeep, UpkeepCommand command, ActContext context) => command switch
    {
        RecordRebuild act => Decide(upkeep, act, context),
        _ => throw new UnreachableException(),
    };
}
