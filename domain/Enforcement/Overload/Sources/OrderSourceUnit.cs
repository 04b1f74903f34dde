using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Orders a source unit to put things right 责令改正.</summary>
/// <param name="RectifyBy">Last day for it.</param>
[ActOf(Role.CaseUnitHead, Role.AgencyHead), Law(GuangdongRoadTransportRegulations.Art65)]
public sealed record OrderSourceUnit(SourceUnitId Unit, string Document, string Reasons, LocalDate RectifyBy) : SourceUnitCommand;

public static partial class SourceUnitDecider
{
    private static Decision<SourceUnitFact> Decide(SourceUnit unit, OrderSourceUnit command, OverloadContext context)
    {
        if (OrderOfSource.Check(
            unit, SourceStage.Listed, SourceStage.Connected, SourceStage.Monitored, SourceStage.Warned, SourceStage.Punished) is { } closed)
            return closed;
        if (ReasonedAct.Check(command.Document, command.Reasons) is { } blank) return blank;
        if (TimeToRectify.Check(command.RectifyBy, context.On) is { } past) return past;
        return new SourceUnitOrdered(command.Document, command.Reasons, command.RectifyBy, context.On);
    }
}
