using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Passes a capture on for the second time 复审通过, by somebody else.</summary>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead, Role.LegalReviewer), Law(AdministrativePenaltyLaw.Art41)]
public sealed record PassSecondReview(WeighRecordId Record, string? Remark = null) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, PassSecondReview command, OverloadContext context)
    {
        if (OrderOfWeighing.Check(record, WeighStage.FirstReviewed) is { } closed) return closed;
        if (TwoReviewers.Check(record, context.Actor) is { } alone) return alone;
        return new SecondReviewPassed(context.Actor.Account, command.Remark, context.On);
    }
}
