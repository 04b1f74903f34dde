using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Upkeep;

/// <summary>记录重建读模型: puts on record that an administrator has a read model built anew, before it begins; what cannot be recorded does not begin.</summary>
[ActOf(Role.System)]
[Law(OwnRules.Upkeep)]
public sealed record RecordRebuild(string Model, string Order, string Account, ImmutableArray<Role> Capacities) : UpkeepCommand;

public static partial class UpkeepDecider
{
    private static Decision<UpkeepFact> Decide(ReadModelUpkeep upkeep, RecordRebuild command, ActContext context) =>
        upkeep.Latest == command.Order
            ? Decision<UpkeepFact>.Nothing
            : new RebuildOrdered(command.Order, command.Account, command.Capacities, context.On);
}
