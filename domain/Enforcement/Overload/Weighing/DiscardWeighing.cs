using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Discards a capture that is no evidence 作废.</summary>
/// <param name="Permit">The pass under which the truck was on its way, where that is the reason.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead, Role.LegalReviewer), Law(AdministrativePenaltyLaw.Art41)]
public sealed record DiscardWeighing(WeighRecordId Record, DiscardReason Reason, string Remark, OversizePermitId? Permit = null) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, DiscardWeighing command, OverloadContext context)
    {
        if (OrderOfWeighing.Check(
            record, WeighStage.AutoScreened, WeighStage.FirstReviewed, WeighStage.SecondReviewed, WeighStage.EvidenceSealed,
            WeighStage.OwnerIdentified, WeighStage.Informed) is { } closed) return closed;
        if (ReasonedAct.Check(command.Remark) is { } blank) return blank;
        var captured = record.Captured!;
        if (command.Reason is DiscardReason.UnderPermit
            && PassCoversTransport.Check(
                context.Pass, new(captured.Plate, captured.Truck, captured.Finding.AdjustedKg, captured.Size), ChinaTime.DayOf(captured.CapturedAt))
            is { } uncovered) return uncovered;
        return new WeighingDiscarded(command.Reason, command.Remark, context.Actor.Account, context.On)
        {
            Permit = command.Reason is DiscardReason.UnderPermit ? command.Permit : null,
        };
    }
}
