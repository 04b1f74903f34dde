using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Discards a capture that is no evidence 作废.</summary>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead, Role.LegalReviewer), Law(AdministrativePenaltyLaw.Art41)]
public sealed record DiscardWeighing(WeighRecordId Record, DiscardReason Reason, string Remark) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, DiscardWeighing command, OverloadContext context)
    {
        if (OrderOfWeighing.Check(
            record, WeighStage.AutoScreened, WeighStage.FirstReviewed, WeighStage.SecondReviewed, WeighStage.EvidenceSealed,
            WeighStage.OwnerIdentified, WeighStage.Informed) is { } closed) return closed;
        if (ReasonedAct.Check(command.Remark) is { } blank) return blank;
        return new WeighingDiscarded(command.Reason, command.Remark, context.Actor.Account, context.On);
    }
}
