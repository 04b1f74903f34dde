using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Tells the owner 告知, and so how to look at the record, to state and to defend.</summary>
[ActOf(Role.EnforcementOfficer, Role.System), Law(AdministrativePenaltyLaw.Art41)]
public sealed record InformOwner(WeighRecordId Record, InformChannel Channel) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, InformOwner command, OverloadContext context)
    {
        if (OrderOfWeighing.Check(record, WeighStage.OwnerIdentified) is { } closed) return closed;
        var days = context.Figures.NumberOf(OverloadFigures.DaysToComeAndHandle, context.On);
        return new OwnerInformed(command.Channel, context.Calendar.AddDays(context.On, days), context.On);
    }
}
