using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>A demand follows the last day of payment, a deferral included; while a remedy pends it waits (ACL 35).</summary>
[Law(AdministrativeCompulsionLaw.Art35)]
[RuleText(
    "履行期限至 {due}，期满前或者复议、诉讼期间不得催告。",
    "Payment is due by {due}; before that day is over, or while a remedy pends, nothing is demanded.")]
public static class FineOverdue
{
    public static readonly RuleId Id = new("ENF-FIN-010");

    public static Refusal? Check(FineAccount account, LocalDate servedOn, LocalDate on)
    {
        if (account.Due is not { } due) return new Refusal(Id, ("due", "—"));
        var last = account.Relief.Select(relief => relief.LastDue).Append(due.Due).Max();
        return account.IsStopped || servedOn <= last || servedOn > on ? new Refusal(Id, ("due", last)) : null;
    }
}
