using System.Diagnostics;
using Regulatory.Domain.Enforcement.Overload.Rules;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>The powers over a source of freight, one line per act. Hits come in when they are found, each with its own day.</summary>
public static partial class SourceUnitDecider
{
    public static Decision<SourceUnitFact> Decide(SourceUnit unit, SourceUnitCommand command, OverloadContext context) =>
        OverloadActsInOrder.Check(command is CountSourceHit ? null : unit.LastOn, context) is { } refusal ? refusal : command switch
        {
            ListSourceUnit act => Decide(unit, act, context),
            ConnectSourceUnit act => Decide(unit, act, context),
            BeginMonitoring act => Decide(unit, act, context),
            CountSourceHit act => Decide(unit, act, context),
            WarnSourceUnit act => Decide(unit, act, context),
            OrderSourceUnit act => Decide(unit, act, context),
            RecordSourcePenalty act => Decide(unit, act, context),
            DelistSourceUnit act => Decide(unit, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
