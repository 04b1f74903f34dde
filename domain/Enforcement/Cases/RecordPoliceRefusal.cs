using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>公安机关不予立案或者退回 (移送规定 9, APL 27): the case comes back and goes on.</summary>
[ActOf(Role.CaseUnitHead, Role.Partner, Role.System), Law(CriminalTransferRegulations.Art9), Law(AdministrativePenaltyLaw.Art27)]
public sealed record RecordPoliceRefusal(CaseId Case, string DocumentNumber, string Reasons) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, RecordPoliceRefusal command, EnforcementContext context)
    {
        var refusal = TransferInOrder.Check(state.Police.Transferred is not null, "transfer")
            ?? StatedInWriting.Check(("documentNumber", command.DocumentNumber), ("reasons", command.Reasons));
        if (refusal is not null) return refusal;
        return new PoliceDeclinedCase(
            command.DocumentNumber, command.Reasons, TransferDeadline(context),
            state.Period.ResumedFrom(context.On).Count(context.Calendar) ?? state.Period.DecideBy, context.On);
    }
}
