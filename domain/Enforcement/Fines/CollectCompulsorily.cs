using NodaTime;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>
/// 行政强制执行 (ACL 46): after more than thirty days of surcharge and a demand, what the agency holds is sold, and the price goes to the
/// fine. Neither at night nor on a statutory holiday (ACL 43).
/// </summary>
/// <param name="Measure">Under which the goods were held.</param>
/// <param name="Document">行政强制执行决定书 number.</param>
/// <param name="Urgent">Could not wait for day or workday.</param>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art46)]
public sealed record CollectCompulsorily(CaseId Case, MeasureId Measure, string Document, Money Amount, string Receipt, bool Urgent)
    : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, CollectCompulsorily command, EnforcementContext context)
    {
        if (account.Receipts.Contains(command.Receipt)) return Decision<FineFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document)) is { } bare) return bare;
        if (OfficialReceipt.Check(command.Receipt) is { } unreceipted) return unreceipted;
        if (FineStillOwed.Check(account) is { } settled) return settled;
        if (ExecutionUnderWay.Check(context.Execution, account.Imposed!.DecisionNumber) is { } halted) return halted;
        if (NoExecutionAtNightOrHoliday.Check(command, context) is { } untimely) return untimely;
        var accrued = Accrual(account, context);
        var now = accrued is null ? account : FineAccount.Evolve(account, accrued);
        if (ThirtyDaysBeforeCompulsion.Check(now, context.On) is { } early) return early;
        if (NoMoreThanOwed.Check(command.Amount, now.FineOwed + now.SurchargeOwed) is { } tooMuch) return tooMuch;
        var collected = new FineCompulsorilyCollected(
            command.Measure, command.Document, command.Amount, command.Receipt, command.Urgent, context.At, context.On,
            new(Math.Min(command.Amount.Fen, now.FineOwed.Fen)), account.Imposed.Division, account.Imposed.DecidedOn);
        return (accrued is null ? collected : Decision<FineFact>.Accept(accrued, collected)).Claiming(ReceiptClaim, command.Receipt);
    }
}
