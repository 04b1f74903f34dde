using System.Diagnostics;
using Regulatory.Domain.Enforcement.Overload.Rules;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>The powers over an oversize permit, one line per act.</summary>
public static partial class OversizePermitDecider
{
    public static Decision<OversizePermitFact> Decide(OversizePermit permit, OversizePermitCommand command, OverloadContext context) =>
        OverloadActsInOrder.Check(permit.LastOn, context) is { } refusal ? refusal : command switch
        {
            ApplyForOversizePermit act => Decide(permit, act, context),
            AcceptOversizeApplication act => Decide(permit, act, context),
            CheckRoute act => Decide(permit, act, context),
            OrderRouteSurvey act => Decide(permit, act, context),
            CompleteRouteSurvey act => Decide(permit, act, context),
            DeclineOversizePermit act => Decide(permit, act, context),
            GrantOversizePermit act => Decide(permit, act, context),
            RecordOversizeTrip act => Decide(permit, act, context),
            ExpireOversizePermit act => Decide(permit, act, context),
            RevokeOversizePermit act => Decide(permit, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
