using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Applies for an oversize permit 申请大件运输许可.</summary>
/// <param name="Division">Division of the authority asked.</param>
[ActOf(Role.Applicant, Role.WindowClerk), Law(HighwaySafetyProtectionRegulations.Art35)]
public sealed record ApplyForOversizePermit(
    OversizePermitId Permit,
    PartyConcerned Carrier,
    Plate Tractor,
    OversizeLoad Load,
    PermitRoute Route,
    PermitPapers Papers,
    LocalDate TravelFrom,
    LocalDate TravelUntil,
    DivisionCode Division,
    Plate? Trailer = null) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, ApplyForOversizePermit command, OverloadContext context)
    {
        if (OrderOfPermit.Check(permit, default(PermitStage?)) is { } applied) return applied;
        if (PartyIdentified.Check(command.Carrier, context) is { } unknown) return unknown;
        var carrier = context.PartyOf(command.Carrier);
        if (OwnPermit.Check(carrier, context.Actor) is { } stranger) return stranger;
        if (ReasonedAct.Check(command.Load.Goods, command.Route.Origin, command.Route.Destination, command.Route.Roads) is { } blank) return blank;
        if (AxlesAgree.Check(command.Load.Truck, command.Load.AxleLoadsKg, context) is { } mismatch) return mismatch;
        if (AxleLoadsStated.Check(command.Load) is { } unstated) return unstated;
        if (SoundReadings.Check(command.Load.Truck, command.Load.AxleLoadsKg, command.Load.TotalMassKg, context) is { } unsound) return unsound;
        if (TravelAhead.Check(command.TravelFrom, command.TravelUntil, context.On) is { } past) return past;
        return new OversizePermitApplied(
            PartyOnRecord.Of(command.Carrier, carrier), command.Tractor, command.Trailer, command.Load, command.Route, command.Papers,
            command.TravelFrom, command.TravelUntil, command.Division, context.On);
    }
}
