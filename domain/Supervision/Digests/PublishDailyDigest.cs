using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Digests.Rules;
using Regulatory.Domain.Supervision.Tracked.Rules;

namespace Regulatory.Domain.Supervision.Digests;

/// <summary>Publishes what a vehicle's day comes to, or what late data have made of it 发布日汇总.</summary>
[ActOf(Role.System), Law(MonitoringMeasures.Art25)]
public sealed record PublishDailyDigest(VehicleMonthId Month, LocalDate Day, DayFigures Figures) : VehicleMonthCommand;

public static partial class VehicleMonthDecider
{
    private static Decision<VehicleMonthFact> Decide(VehicleMonth month, PublishDailyDigest command, SupervisionContext context)
    {
        if (VehicleOnRecord.Check(context.Vehicle) is { } unknown) return unknown;
        if (DayThatHasEnded.Check(command, context.Now) is { } early) return early;
        var before = month.Days.GetValueOrDefault(command.Day);
        if (before?.Figures == command.Figures) return Decision<VehicleMonthFact>.Nothing;
        var entered = context.Vehicle.Registration!;
        return new DailyDigestPublished(
            command.Day, (before?.Revision ?? 0) + 1, command.Figures, entered.Class, entered.Owner.Party, entered.Division, context.On);
    }
}
