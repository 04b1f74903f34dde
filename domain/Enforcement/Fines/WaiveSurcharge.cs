using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>减免加处罚款 (ACL 42): in an enforcement agreement, when the party has taken remedial action.</summary>
/// <param name="Agreement">执行协议 number.</param>
/// <param name="RemedialAction">What the party did.</param>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art42)]
public sealed record WaiveSurcharge(CaseId Case, Money Amount, string Agreement, string RemedialAction) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, WaiveSurcharge command, EnforcementContext context)
    {
        if (account.Agreements.Contains(command.Agreement)) return Decision<FineFact>.Nothing;
        if (StatedInWriting.Check(("agreement", command.Agreement), ("remedialAction", command.RemedialAction)) is { } bare) return bare;
        var accrued = Accrual(account, context);
        var now = accrued is null ? account : FineAccount.Evolve(account, accrued);
        if (WaiverOfSurchargeOnly.Check(now, command.Amount) is { } tooMuch) return tooMuch;
        var waived = new SurchargeWaived(command.Amount, command.Agreement, command.RemedialAction, context.On);
        return accrued is null ? waived : Decision<FineFact>.Accept(accrued, waived);
    }
}
