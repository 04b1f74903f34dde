using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Annuls a wrong record 撤销记录 (O-12); another may stand in its place.</summary>
[ActOf(Role.CaseUnitHead, Role.AgencyHead), Law(OwnRules.NoEditOfMeasurements)]
public sealed record AnnulWeighRecord(WeighRecordId Record, string Reason, WeighRecordId? ReplacedBy = null) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, AnnulWeighRecord command, OverloadContext context)
    {
        if (record.Stage is WeighStage.Annulled) return Decision<WeighRecordFact>.Nothing;
        if (OrderOfWeighing.Check(
            record, WeighStage.AutoScreened, WeighStage.FirstReviewed, WeighStage.SecondReviewed, WeighStage.EvidenceSealed,
            WeighStage.OwnerIdentified, WeighStage.Informed, WeighStage.Filed) is { } closed) return closed;
        if (ReasonedAct.Check(command.Reason) is { } blank) return blank;
        var captured = record.Captured!;
        return new WeighRecordAnnulled(command.Reason, command.ReplacedBy, context.On)
        {
            Reading = new(captured.Site, captured.Division, ChinaTime.DayOf(captured.CapturedAt), captured.Finding.IsOverLimit),
        };
    }
}
