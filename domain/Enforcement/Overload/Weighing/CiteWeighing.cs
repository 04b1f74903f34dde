using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Rests the case of a driver, a source unit or an orderer on the capture, too 一超四罚; recorded with the filing of that case.</summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art41)]
public sealed record CiteWeighing(WeighRecordId Record, CaseId Case) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, CiteWeighing command, OverloadContext context)
    {
        if (record.Cited.Contains(command.Case)) return Decision<WeighRecordFact>.Nothing;
        if (record.Stage is not WeighStage.Filed && ReviewedBeforeCase.Check(record) is { } unready) return unready;
        if (CaseOfTheCapture.Check(record, command.Record, context.Resting) is { } other) return other;
        return new WeighingCited(command.Case, context.Resting!.Offence, context.On);
    }
}
