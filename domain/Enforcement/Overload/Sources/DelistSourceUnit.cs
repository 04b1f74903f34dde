using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Takes a source unit off the list 移出名单.</summary>
[ActOf(Role.AgencyHead), Law(OversizeVehicleRules.Art28)]
public sealed record DelistSourceUnit(SourceUnitId Unit, string Document, string Reasons) : SourceUnitCommand;

public static partial class SourceUnitDecider
{
    private static Decision<SourceUnitFact> Decide(SourceUnit unit, DelistSourceUnit command, OverloadContext context)
    {
        if (unit.Stage is SourceStage.Delisted) return Decision<SourceUnitFact>.Nothing;
        if (OrderOfSource.Check(
            unit, SourceStage.Listed, SourceStage.Connected, SourceStage.Monitored, SourceStage.Warned, SourceStage.Ordered,
            SourceStage.Punished) is { } closed) return closed;
        if (ReasonedAct.Check(command.Document, command.Reasons) is { } blank) return blank;
        return new SourceUnitDelisted(command.Document, command.Reasons, context.On);
    }
}
