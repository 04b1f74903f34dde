using NodaTime;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>批准移送 (移送规定 5): the head of the agency approves; the case is handed over within twenty-four hours.</summary>
[ActOf(Role.AgencyHead), Law(CriminalTransferRegulations.Art5)]
public sealed record ApprovePoliceTransfer(CaseId Case) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ApprovePoliceTransfer command, EnforcementContext context)
    {
        if (state.Police.Approved is not null) return Decision<CaseFact>.Nothing;
        if (TransferInOrder.Check(state.Police.Suspected is not null, "report") is { } refusal) return refusal;
        return new PoliceTransferApproved(
            CaseOfficer.Of(context), context.At + Duration.FromHours(CriminalTransferRegulations.HoursToHandOver.On(context.On)), context.On);
    }
}
