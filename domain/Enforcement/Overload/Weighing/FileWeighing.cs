using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Makes the capture part of a case 立案; what the truck was charged with before is held against it (O-04).</summary>
/// <param name="JourneyNumber">What tells this journey from another, for instance the waybill's number.</param>
[ActOf(Role.EnforcementOfficer, Role.System), Law(AdministrativePenaltyLaw.Art41), Law(AdministrativePenaltyLaw.Art29)]
public sealed record FileWeighing(WeighRecordId Record, CaseId Case, string? JourneyNumber = null) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, FileWeighing command, OverloadContext context)
    {
        if (record.Case != command.Case && ReviewedBeforeCase.Check(record) is { } unready) return unready;
        if (CaseOfTheCapture.Check(record, command.Record, context.Resting) is { } other) return other;
        if (record.Case == command.Case) return Decision<WeighRecordFact>.Nothing;
        return new WeighingFiled(command.Case, command.JourneyNumber, context.On);
    }
}
