using System.Diagnostics;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>What can be done about a fine, one line per act.</summary>
public static partial class FineDecider
{
    public static Decision<FineFact> Decide(FineAccount account, FineCommand command, EnforcementContext context) =>
        EntriesInOrder.Check(account.LastOn, context) is { } refusal ? refusal : command switch
        {
            ImposeFine act => Decide(account, act, context),
            // What follows from a case or a remedy finds no account where no fine was imposed.
            OpenPaymentPeriod or RecountPayment or StopSurchargeClock or ResumeSurchargeClock or ChangeFine or CancelFine when !account.Exists =>
                Decision<FineFact>.Nothing,
            _ when KnownOnRecord.Check(account.Exists, command.Case) is { } unknown => unknown,
            OpenPaymentPeriod act => Decide(account, act, context),
            RecountPayment act => Decide(account, act, context),
            RecordPayment act => Decide(account, act, context),
            RecordSpotCollection act => Decide(account, act, context),
            ReschedulePayment act => Decide(account, act, context),
            AccrueSurcharge act => Decide(account, act, context),
            StopSurchargeClock act => Decide(account, act, context),
            ResumeSurchargeClock act => Decide(account, act, context),
            WaiveSurcharge act => Decide(account, act, context),
            DemandPerformance act => Decide(account, act, context),
            ApplyCourtEnforcement act => Decide(account, act, context),
            RecordCourtOutcome act => Decide(account, act, context),
            CollectCompulsorily act => Decide(account, act, context),
            ChangeFine act => Decide(account, act, context),
            CancelFine act => Decide(account, act, context),
            RefundFine act => Decide(account, act, context),
            _ => throw new UnreachableException(),
        };

    /// <summary>The surcharge as it stands, when that is other than what was last recorded.</summary>
    private static SurchargeAccrued? Accrual(FineAccount account, EnforcementContext context)
    {
        var surcharge = DelaySurcharge.Through(account, context.On);
        return surcharge.Total == account.Surcharge && surcharge.Days == account.SurchargeDays
            ? null
            : new(surcharge.Days, surcharge.Total, context.On, context.On);
    }
}
