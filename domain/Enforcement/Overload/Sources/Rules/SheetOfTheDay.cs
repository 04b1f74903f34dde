using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources.Rules;

/// <summary>A truck is entered in the sheet of the day on which it left.</summary>
[Law(GuangdongRoadTransportRegulations.Art49)]
[RuleText(
    "装载记录应当登记在出场当日 {on} 的装载日志，不得登记在 {day}。",
    "The truck left on {on}: it is not entered in the sheet of {day}.")]
public static class SheetOfTheDay
{
    public static readonly RuleId Id = new("OVL-SRC-003");

    public static Refusal? Check(LocalDate day, LocalDate on) => day == on ? null : new Refusal(Id, ("on", on), ("day", day));
}
