using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Records that a source unit was punished in a case 处罚.</summary>
[ActOf(Role.System, Role.CaseUnitHead), Law(GuangdongRoadTransportRegulations.Art65)]
public sealed record RecordSourcePenalty(SourceUnitId Unit, CaseId Case, string DecisionNumber) : SourceUnitCommand;

public static partial class SourceUnitDecider
{
    private static Decision<SourceUnitFact> Decide(SourceUnit unit, RecordSourcePenalty command, OverloadContext context)
    {
        if (unit.Penalties.Contains(command.DecisionNumber)) return Decision<SourceUnitFact>.Nothing;
        if (OrderOfSource.Check(
            unit, SourceStage.Listed, SourceStage.Connected, SourceStage.Monitored, SourceStage.Warned, SourceStage.Ordered,
            SourceStage.Punished) is { } closed) return closed;
        if (ReasonedAct.Check(command.DecisionNumber) is { } blank) return blank;
        return new SourceUnitPunished(command.Case, command.DecisionNumber, context.On);
    }
}
