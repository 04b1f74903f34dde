using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Closes a pass whose last day is over 有效期届满.</summary>
[ActOf(Role.System), Law(HighwaySafetyProtectionRegulations.Art38)]
public sealed record ExpireOversizePermit(OversizePermitId Permit) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, ExpireOversizePermit command, OverloadContext context)
    {
        if (permit.Stage is PermitStage.Expired) return Decision<OversizePermitFact>.Nothing;
        if (OrderOfPermit.Check(permit, PermitStage.Active) is { } closed) return closed;
        if (PassRunOut.Check(permit, context.On) is { } running) return running;
        return new OversizePermitExpired(permit.Until!.Value, context.On);
    }
}
