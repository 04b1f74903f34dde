using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>The demand was served, and ten working days have passed since (ACL 54, 69).</summary>
[Law(AdministrativeCompulsionLaw.Art54), Law(AdministrativeCompulsionLaw.Art69)]
[RuleText(
    "须先催告，自催告书送达满十个工作日后（{from} 起）方可申请。",
    "A demand comes first; ten working days after its service, from {from} on, the court can be asked.")]
public static class DemandBeforeCourt
{
    public static readonly RuleId Id = new("ENF-FIN-012");

    public static Refusal? Check(FineAccount account, LocalDate on) => account.Demand switch
    {
        null => new Refusal(Id, ("from", "—")),
        { } demand => on < demand.CourtFrom ? new Refusal(Id, ("from", demand.CourtFrom)) : null,
    };
}
