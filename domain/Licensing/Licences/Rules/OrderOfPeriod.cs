using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A certificate states a period: its last day is not before its first.</summary>
[Law(AdministrativeLicensingLaw.Art39)]
[RuleText(
    "期限的最后一日 {until} 早于第一日 {from}。",
    "The last day {until} lies before the first day {from}.")]
public static class OrderOfPeriod
{
    public static readonly RuleId Id = new("LIC-OPN-003");

    public static Refusal? Check(LocalDate from, LocalDate? until) =>
        until < from ? new Refusal(Id, ("from", from), ("until", until.Value)) : null;
}
