using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>Money comes in or goes back on a day that has come, and not before the decision.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "缴退款日期 {paid} 须在决定日期 {decided} 至当日 {today} 之间。",
    "The day of payment, {paid}, must lie between the decision, {decided}, and today, {today}.")]
public static class PaymentInTime
{
    public static readonly RuleId Id = new("ENF-FIN-003");

    public static Refusal? Check(FineAccount account, LocalDate paidOn, EnforcementContext context)
    {
        var decided = account.Imposed!.DecidedOn;
        return paidOn < decided || paidOn > context.On ? new Refusal(Id, ("paid", paidOn), ("decided", decided), ("today", context.On)) : null;
    }
}
