using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>公安机关立案 (移送规定 12): the police took the case on; the exhibits follow within three days.</summary>
[ActOf(Role.CaseUnitHead, Role.Partner, Role.System), Law(CriminalTransferRegulations.Art8), Law(CriminalTransferRegulations.Art12)]
public sealed record RecordPoliceFiling(CaseId Case, string DocumentNumber) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, RecordPoliceFiling command, EnforcementContext context)
    {
        if (state.Police.Filed is not null) return Decision<CaseFact>.Nothing;
        var refusal = TransferInOrder.Check(state.Police.Transferred is not null, "transfer")
            ?? StatedInWriting.Check(("documentNumber", command.DocumentNumber));
        if (refusal is not null) return refusal;
        return new PoliceFiledCase(command.DocumentNumber, TransferDeadline(context), context.On);
    }
}
