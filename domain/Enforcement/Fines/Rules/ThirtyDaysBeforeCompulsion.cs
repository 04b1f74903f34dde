using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>Compulsory execution of money follows more than thirty days of surcharge and a demand (ACL 46).</summary>
[Law(AdministrativeCompulsionLaw.Art46)]
[RuleText(
    "加处罚款须超过三十日（现为 {days} 日）且经催告仍不履行。",
    "More than thirty days of surcharge must have run, {days} have, and the party must have been called upon in vain.")]
public static class ThirtyDaysBeforeCompulsion
{
    public static readonly RuleId Id = new("ENF-FIN-016");

    public static Refusal? Check(FineAccount account, LocalDate on) =>
        account.Demand is null || account.SurchargeDays <= AdministrativeCompulsionLaw.DaysOfSurchargeBeforeCompulsion.On(on)
            ? new Refusal(Id, ("days", account.SurchargeDays))
            : null;
}
