using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Lists a key source of freight 公布货运源头单位.</summary>
[ActOf(Role.CaseUnitHead, Role.AgencyHead, Role.PublicityClerk), Law(OversizeVehicleRules.Art28)]
public sealed record ListSourceUnit(
    SourceUnitId Unit, PartyConcerned Party, DivisionCode Division, string Place, string NoticeNumber) : SourceUnitCommand;

public static partial class SourceUnitDecider
{
    private static Decision<SourceUnitFact> Decide(SourceUnit unit, ListSourceUnit command, OverloadContext context)
    {
        if (OrderOfSource.Check(unit, default(SourceStage?)) is { } listed) return listed;
        if (PartyIdentified.Check(command.Party, context) is { } unknown) return unknown;
        if (ReasonedAct.Check(command.Place, command.NoticeNumber) is { } blank) return blank;
        return new SourceUnitListed(
            PartyOnRecord.Of(command.Party, context.PartyOf(command.Party)), command.Division, context.Actor.Agency, command.Place,
            command.NoticeNumber, context.On);
    }
}
