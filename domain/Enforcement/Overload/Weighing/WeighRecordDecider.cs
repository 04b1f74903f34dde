using System.Diagnostics;
using Regulatory.Domain.Enforcement.Overload.Rules;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>The powers over an off-site weighing, one line per act. No act edits a mass (O-12).</summary>
public static partial class WeighRecordDecider
{
    public static Decision<WeighRecordFact> Decide(WeighRecord record, WeighRecordCommand command, OverloadContext context) =>
        OverloadActsInOrder.Check(record.LastOn, context) is { } refusal ? refusal : command switch
        {
            CaptureWeighing act => Decide(record, act, context),
            PassFirstReview act => Decide(record, act, context),
            PassSecondReview act => Decide(record, act, context),
            SealWeighEvidence act => Decide(record, act, context),
            IdentifyOwner act => Decide(record, act, context),
            InformOwner act => Decide(record, act, context),
            FileWeighing act => Decide(record, act, context),
            CiteWeighing act => Decide(record, act, context),
            DiscardWeighing act => Decide(record, act, context),
            AnnulWeighRecord act => Decide(record, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
