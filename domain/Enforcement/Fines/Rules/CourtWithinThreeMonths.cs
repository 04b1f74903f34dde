using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>The court is asked within three months after the time for remedies (ACL 53).</summary>
[Law(AdministrativeCompulsionLaw.Art53)]
[RuleText(
    "申请法院强制执行的期限至 {due}。",
    "The court could be asked until {due}.")]
public static class CourtWithinThreeMonths
{
    public static readonly RuleId Id = new("ENF-FIN-013");

    public static Refusal? Check(Deadline applyBy, LocalDate on) => applyBy.IsPassedOn(on) ? new Refusal(Id, ("due", applyBy.Due)) : null;
}
