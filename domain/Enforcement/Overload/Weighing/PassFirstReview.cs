using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Passes a screened capture on 初审通过: it is true, clear, complete and accurate.</summary>
[ActOf(Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art41)]
public sealed record PassFirstReview(WeighRecordId Record, string? Remark = null) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, PassFirstReview command, OverloadContext context)
    {
        if (OrderOfWeighing.Check(record, WeighStage.AutoScreened) is { } closed) return closed;
        return new FirstReviewPassed(context.Actor.Account, command.Remark, context.On);
    }
}
