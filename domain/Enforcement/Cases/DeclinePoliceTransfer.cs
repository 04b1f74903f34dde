using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>决定不移送 (移送规定 5): the head of the agency says no, with reasons.</summary>
[ActOf(Role.AgencyHead), Law(CriminalTransferRegulations.Art5)]
public sealed record DeclinePoliceTransfer(CaseId Case, string Reasons) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, DeclinePoliceTransfer command, EnforcementContext context)
    {
        var refusal = TransferInOrder.Check(state.Police is { Suspected: not null, Approved: null }, "report")
            ?? StatedInWriting.Check(("reasons", command.Reasons));
        if (refusal is not null) return refusal;
        return new PoliceTransferDeclined(CaseOfficer.Of(context), command.Reasons, context.On);
    }
}
