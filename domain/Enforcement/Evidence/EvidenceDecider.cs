using System.Diagnostics;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>What can be done with evidence, one line per act.</summary>
public static partial class EvidenceDecider
{
    public static Decision<EvidenceFact> Decide(EvidenceItem item, EvidenceCommand command, EnforcementContext context) =>
        EntriesInOrder.Check(item.LastOn, context) is { } refusal ? refusal : command switch
        {
            RecordEvidence act => Decide(item, act, context),
            _ when KnownOnRecord.Check(item.Exists, command.Evidence) is { } unknown => unknown,
            AttachEvidence act => Decide(item, act, context),
            RegisterEvidenceInAdvance act => Decide(item, act, context),
            DisposeOfRegistration act => Decide(item, act, context),
            ReviewCapture act => Decide(item, act, context),
            HandOverEvidence act => Decide(item, act, context),
            SealEvidence act => Decide(item, act, context),
            ReturnEvidence act => Decide(item, act, context),
            VerifyEvidence act => Decide(item, act, context),
            ExcludeEvidence act => Decide(item, act, context),
            _ => throw new UnreachableException(),
        };
}
