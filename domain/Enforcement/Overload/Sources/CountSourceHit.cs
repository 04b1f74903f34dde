using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Counts that a truck over its limit was loaded here; three in thirty days bring an order and an inspection.</summary>
/// <param name="MatterNumber">Where it is on record: a case, a weighing or a loading slip.</param>
/// <param name="HitOn">Day of the loading or of the weighing that showed it.</param>
[ActOf(Role.System, Role.EnforcementOfficer), Law(GuangdongRoadTransportRegulations.Art49)]
public sealed record CountSourceHit(SourceUnitId Unit, string MatterNumber, LocalDate HitOn) : SourceUnitCommand;

public static partial class SourceUnitDecider
{
    private static Decision<SourceUnitFact> Decide(SourceUnit unit, CountSourceHit command, OverloadContext context)
    {
        if (unit.Hits.Any(hit => hit.Matter == command.MatterNumber)) return Decision<SourceUnitFact>.Nothing;
        if (OrderOfSource.Check(
            unit, SourceStage.Listed, SourceStage.Connected, SourceStage.Monitored, SourceStage.Warned, SourceStage.Ordered,
            SourceStage.Punished) is { } closed) return closed;
        if (ReasonedAct.Check(command.MatterNumber) is { } blank) return blank;
        if (HitNotAhead.Check(command.HitOn, context.On) is { } ahead) return ahead;
        var hit = new SourceHitCounted(command.MatterNumber, command.HitOn, context.On);
        return SourceUnit.Evolve(unit, hit).ExcessWith(command.HitOn, context) is { } excess && unit.ExceededUntil < excess.From
            ? Decision<SourceUnitFact>.Accept(hit, excess)
            : hit;
    }
}
