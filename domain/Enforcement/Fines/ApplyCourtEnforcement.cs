using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>
/// 申请法院强制执行 (ACL 53, 54): the time for remedies is over, the demand was served ten working days ago, and three months have not
/// passed.
/// </summary>
/// <param name="Document">申请书 number.</param>
/// <param name="Fine">Fine claimed.</param>
/// <param name="Surcharge">Surcharge claimed.</param>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art53)]
public sealed record ApplyCourtEnforcement(CaseId Case, string Document, string Court, Money Fine, Money Surcharge) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, ApplyCourtEnforcement command, EnforcementContext context)
    {
        if (account.Court?.Document == command.Document) return Decision<FineFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document), ("court", command.Court)) is { } bare) return bare;
        if (FineStillOwed.Check(account) is { } settled) return settled;
        if (RemediesOverBeforeCourt.Check(account, context.On) is { } open) return open;
        if (DemandBeforeCourt.Check(account, context.On) is { } undemanded) return undemanded;
        var ended = RemedyPeriod.LastDay(account)!.Value;
        var applyBy = RemedyPeriod.ApplyBy(account, ended, context);
        if (CourtWithinThreeMonths.Check(applyBy, context.On) is { } late) return late;
        var accrued = Accrual(account, context);
        var now = accrued is null ? account : FineAccount.Evolve(account, accrued);
        if (SurchargeWithinFine.Check(now, command) is { } excess) return excess;
        var applied = new CourtEnforcementApplied(
            command.Document, command.Court, command.Fine + command.Surcharge, ended, applyBy, context.On);
        return accrued is null ? applied : Decision<FineFact>.Accept(accrued, applied);
    }
}
