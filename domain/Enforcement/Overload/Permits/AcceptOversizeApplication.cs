using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Accepts an application for an oversize permit 受理; the class is found and the period runs.</summary>
/// <param name="AffectsTraffic">The transport affects traffic safety: the police are heard before the decision (HSPR 36).</param>
[ActOf(Role.WindowClerk, Role.Reviewer), Law(HighwaySafetyProtectionRegulations.Art36)]
public sealed record AcceptOversizeApplication(OversizePermitId Permit, bool AffectsTraffic = false) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, AcceptOversizeApplication command, OverloadContext context)
    {
        if (OrderOfPermit.Check(permit, PermitStage.Applied) is { } closed) return closed;
        var application = permit.Application!;
        if (AuthorityOfRoute.Check(application.Route.Reach, application.Division) is { } incompetent) return incompetent;
        if (IndivisibleLoad.Check(application.Load) is { } divisible) return divisible;
        var kind = PermitClasses.Of(application.Load, context.On, context.Figures);
        if (DrawingAndEscort.Check(kind, application.Papers) is { } incomplete) return incomplete;
        var period = PermitClasses.PeriodOf(kind, application.Route.Reach, context.On, context.Figures);
        return new OversizePermitAccepted(kind, context.Calendar.After(context.On, period), context.Actor.Agency, context.On)
        {
            AffectsTraffic = command.AffectsTraffic ? true : null,
        };
    }
}
