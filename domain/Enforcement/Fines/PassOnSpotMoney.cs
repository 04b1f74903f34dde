using NodaTime;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>
/// 上缴当场收缴的罚款 (APL 71): the officer hands in what was taken on the spot, and the agency takes it to the bank, within two working
/// days each. Late is recorded as late: the money must go on all the same.
/// </summary>
[ActOf(Role.EnforcementOfficer, Role.FineCollector), Law(AdministrativePenaltyLaw.Art71)]
public sealed record PassOnSpotMoney(CaseId Case, string Receipt, SpotMoneyStage Stage, LocalDate PassedOn) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, PassOnSpotMoney command, EnforcementContext context)
    {
        var money = account.Receipts.GetValueOrDefault(command.Receipt);
        if (money?.Reached?.Stage >= command.Stage) return Decision<FineFact>.Nothing;
        if (SpotMoneyStepByStep.Check(money, command, context.On) is { } disorder) return disorder;
        var due = money!.Reached is { } handedIn ? HandInBy(handedIn.PassedOn, context) : money.HandInBy!.Value;
        return new SpotMoneyPassedOn(command.Receipt, command.Stage, command.PassedOn, !due.IsPassedOn(command.PassedOn), context.On);
    }
}
