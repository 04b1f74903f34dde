using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A paper was served, or its public notice made, by the day on which that is recorded.</summary>
[Law(OwnRules.OrderOfTime), Law(CivilProcedureLaw.Art95)]
[RuleText(
    "送达或者公告日期 {servedOn} 不得晚于记录之日。",
    "The day of service or of the public notice ({servedOn}) is not after the day of the entry.")]
public static class ServiceNotAhead
{
    public static readonly RuleId Id = new("ENF-SRV-004");

    public static Refusal? Check(LocalDate servedOn, LocalDate on) => servedOn > on ? new Refusal(Id, ("servedOn", servedOn)) : null;
}
