using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Puts the reviewed pack under seal 固证.</summary>
/// <param name="Sha256">Digest of the pack that is sealed, 64 lower-case hex digits.</param>
[ActOf(Role.EnforcementOfficer, Role.System), Law(AdministrativePenaltyLaw.Art41)]
public sealed record SealWeighEvidence(WeighRecordId Record, string Sha256) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, SealWeighEvidence command, OverloadContext context)
    {
        if (OrderOfWeighing.Check(record, WeighStage.SecondReviewed) is { } closed) return closed;
        if (EvidenceUnchanged.Check(record, command.Sha256) is { } changed) return changed;
        return new WeighEvidenceSealed(command.Sha256, context.On);
    }
}
