using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Records a trip under a pass 登记通行; a single-trip pass is used up by it.</summary>
[ActOf(Role.EnforcementOfficer, Role.WindowClerk, Role.Partner), Law(HighwaySafetyProtectionRegulations.Art38)]
public sealed record RecordOversizeTrip(OversizePermitId Permit, LocalDate TripOn) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, RecordOversizeTrip command, OverloadContext context)
    {
        if (permit.Trips.Contains(command.TripOn)) return Decision<OversizePermitFact>.Nothing;
        if (OrderOfPermit.Check(permit, PermitStage.Active) is { } closed) return closed;
        if (TripUnderPass.Check(permit, command.TripOn, context.On) is { } outside) return outside;
        return new OversizeTripMade(command.TripOn, permit.SingleTrip, context.On);
    }
}
