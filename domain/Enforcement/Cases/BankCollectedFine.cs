using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>缴付指定银行 (APL 71): what was handed in is at the bank.</summary>
[ActOf(Role.CaseUnitHead, Role.FineCollector), Law(AdministrativePenaltyLaw.Art71)]
public sealed record BankCollectedFine(CaseId Case, string BankReceipt) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, BankCollectedFine command, EnforcementContext context)
    {
        if (state.OnSpot.Banked is not null) return Decision<CaseFact>.Nothing;
        var refusal = CollectedBefore.OfBanking(state) ?? StatedInWriting.Check(("bankReceipt", command.BankReceipt));
        if (refusal is not null) return refusal;
        return new CollectedFineBanked(command.BankReceipt, context.On);
    }
}
