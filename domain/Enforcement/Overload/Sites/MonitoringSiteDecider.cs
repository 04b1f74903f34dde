using System.Diagnostics;
using Regulatory.Domain.Enforcement.Overload.Rules;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>The powers over a monitoring site, one line per act.</summary>
public static partial class MonitoringSiteDecider
{
    public static Decision<MonitoringSiteFact> Decide(MonitoringSite site, MonitoringSiteCommand command, OverloadContext context) =>
        OverloadActsInOrder.Check(site.LastOn, context) is { } refusal ? refusal : command switch
        {
            PlanSite act => Decide(site, act, context),
            RecordDeviceVerification act => Decide(site, act, context),
            ReviewSite act => Decide(site, act, context),
            PublishSite act => Decide(site, act, context),
            PutSiteInService act => Decide(site, act, context),
            SuspendSite act => Decide(site, act, context),
            RetireSite act => Decide(site, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
