using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Warns a source unit 警示约谈.</summary>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(GuangdongRoadTransportRegulations.Art49)]
public sealed record WarnSourceUnit(SourceUnitId Unit, string Document, string Reasons) : SourceUnitCommand;

public static partial class SourceUnitDecider
{
    private static Decision<SourceUnitFact> Decide(SourceUnit unit, WarnSourceUnit command, OverloadContext context)
    {
        if (OrderOfSource.Check(unit, SourceStage.Listed, SourceStage.Connected, SourceStage.Monitored, SourceStage.Punished) is { } closed)
            return closed;
        if (ReasonedAct.Check(command.Document, command.Reasons) is { } blank) return blank;
        return new SourceUnitWarned(command.Document, command.Reasons, context.On);
    }
}
