using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Identities;
using Regulatory.Domain.Supervision.Monitors;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Integration.Acts.Supervision;

/// <summary>The acts on other streams that are recorded together with an act on a vehicle, a terminal or an alarm.</summary>
public sealed partial class SupervisionActs
{
    private static ValueTask<IReadOnlyList<object>> FollowingFrom(
        SupervisedVehicleFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var vehicle = VehicleKey.Parse(key);
        return new(fact switch
        {
            VehicleRegistered entered => [new TakeIdentity(IdentityKey.Of(entered.Vin), key)],
            TerminalBound bound => [new AttachTerminal(bound.Terminal, vehicle)],
            TerminalUnbound unbound => [new DetachTerminal(unbound.Terminal, vehicle)],
            VehicleTransferred left => Leaving(vehicle, left.Vin, left.Terminal),
            VehicleScrapped left => Leaving(vehicle, left.Vin, left.Terminal),
            VehicleDeregistered left => Leaving(vehicle, left.Vin, left.Terminal),
            _ => [],
        });
    }

    private static IReadOnlyList<object> Leaving(VehicleKey vehicle, Vin vin, TerminalId? terminal)
    {
        var release = new ReleaseIdentity(IdentityKey.Of(vin), vehicle.ToString());
        return terminal is { } bound ? [release, new DetachTerminal(bound, vehicle)] : [release];
    }

    private static ValueTask<IReadOnlyList<object>> FollowingFrom(
        TerminalFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) => new(fact switch
        {
            TerminalEntered entered => [new TakeIdentity(IdentityKey.OfDevice(entered.Device.Maker, entered.Device.PlainNumber), key)],
            TerminalRetired retired => [new ReleaseIdentity(IdentityKey.OfDevice(retired.Device.Maker, retired.Device.PlainNumber), key)],
            _ => [],
        });

    /// <summary>An access code leads to one platform as long as that has it.</summary>
    private static ValueTask<IReadOnlyList<object>> FollowingFrom(
        PlatformFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) => new(fact switch
        {
            LinkAgreed { FormerAccessCode: { } former } agreed =>
                [new ReleaseIdentity(IdentityKey.OfAccessCode(former), key), new TakeIdentity(IdentityKey.OfAccessCode(agreed.AccessCode), key)],
            LinkAgreed agreed => [new TakeIdentity(IdentityKey.OfAccessCode(agreed.AccessCode), key)],
            LinkWithdrawn withdrawn => [new ReleaseIdentity(IdentityKey.OfAccessCode(withdrawn.AccessCode), key)],
            _ => [],
        });

    /// <summary>An alarm that a monitor has judged counts for the monitor; a confirmed one of level 1 counts for its driver, too.</summary>
    private async ValueTask<IReadOnlyList<object>> FollowingFrom(
        AlarmFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var id = AlarmCaseId.Parse(key);
        var alarm = await plan.Load(Alarms, key, cancellation);
        switch (fact)
        {
            case AlarmClosedAsFalse closed:
                return [new CountHandledAlarm(MonitorMonthId.Of(closed.Proposer, closed.On), id, False: true, alarm.Raised!.Division)];
            case AlarmAcknowledged acknowledged:
                var counted = new CountHandledAlarm(MonitorMonthId.Of(acknowledged.Account, acknowledged.On), id, False: false, alarm.Raised!.Division);
                return await OfDriver(alarm, id, plan, cancellation) is { } driver ? [counted, driver] : [counted];
            case AlarmAggravated when alarm.Acknowledged is not null:
                return await OfDriver(alarm, id, plan, cancellation) is { } late ? [late] : [];
            default:
                return [];
        }
    }

    /// <summary>
    /// Null for lesser alarms, where no driver with a log was at the wheel, and where the one whose card it was drives for somebody else: a
    /// vehicle's owner must not get another's driver off duty by what its own terminal says. The alarm names that driver all the same.
    /// </summary>
    private async ValueTask<CountLevelOneAlarm?> OfDriver(AlarmCase alarm, AlarmCaseId id, ActPlan plan, CancellationToken cancellation) =>
        alarm is { Level: AlarmLevel.One, Raised: { Driver: { } driver } raised }
        && (await plan.Load(Duties, driver.ToString(), cancellation)).Opened is { } log && log.Employer == raised.Owner
            ? new CountLevelOneAlarm(driver, id, ChinaTime.DayOf(raised.StartedAt))
            : null;
}
