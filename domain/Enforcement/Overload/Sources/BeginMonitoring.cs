using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Begins to look at what a connected unit weighs 纳入监管.</summary>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(OversizeVehicleRules.Art28)]
public sealed record BeginMonitoring(SourceUnitId Unit) : SourceUnitCommand;

public static partial class SourceUnitDecider
{
    private static Decision<SourceUnitFact> Decide(SourceUnit unit, BeginMonitoring command, OverloadContext context)
    {
        if (unit.Stage is SourceStage.Monitored) return Decision<SourceUnitFact>.Nothing;
        if (OrderOfSource.Check(unit, SourceStage.Connected, SourceStage.Warned, SourceStage.Ordered, SourceStage.Punished) is { } closed)
            return closed;
        if (QualifiedScale.Check(unit.ScaleValidUntil, context.On) is { } unqualified) return unqualified;
        return new SourceMonitoringBegun(context.On);
    }
}
