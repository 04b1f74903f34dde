using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions.Rules;

/// <summary>A demand or announcement leaves time to perform: it is not served ahead, and its last day lies after it (ACL 35, 44).</summary>
[Law(AdministrativeCompulsionLaw.Art35), Law(AdministrativeCompulsionLaw.Art44)]
[RuleText(
    "文书送达日 {served} 不得晚于当日，履行期限 {by} 应当在其后。",
    "What is served on {served}, not after today, leaves time to perform: its last day {by} lies after that.")]
public static class TimeToPerform
{
    public static readonly RuleId Id = new("ENF-EXE-005");

    public static Refusal? Check(LocalDate servedOn, LocalDate by, LocalDate on) =>
        servedOn > on || by <= servedOn ? new Refusal(Id, ("served", servedOn), ("by", by)) : null;
}
