using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>A transport is planned for days that come, and begins before it ends.</summary>
[Law(HighwaySafetyProtectionRegulations.Art35)]
[RuleText(
    "计划通行日期 {from} 至 {until} 不得早于申请当日，且起止须有先后。",
    "The transport of {from} to {until} lies before the application, or ends before it begins.")]
public static class TravelAhead
{
    public static readonly RuleId Id = new("OVL-PMT-011");

    public static Refusal? Check(LocalDate from, LocalDate until, LocalDate on) =>
        from < on || until < from ? new Refusal(Id, ("from", from), ("until", until)) : null;
}
