using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>The court is asked only when the party has used no remedy within its time, or the remedies are over (ACL 53).</summary>
[Law(AdministrativeCompulsionLaw.Art53)]
[RuleText(
    "复议、诉讼期限至 {until}，期满后方可申请法院强制执行。",
    "Remedies are open until {until}; only after that day can the court be asked to enforce.")]
public static class RemediesOverBeforeCourt
{
    public static readonly RuleId Id = new("ENF-FIN-011");

    public static Refusal? Check(FineAccount account, LocalDate on) => RemedyPeriod.LastDay(account) switch
    {
        null => new Refusal(Id, ("until", "—")),
        { } last => on <= last ? new Refusal(Id, ("until", last)) : null,
    };
}
