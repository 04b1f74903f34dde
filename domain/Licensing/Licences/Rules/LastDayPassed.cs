using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Nothing expires before its last day is over; a long-term licence never does.</summary>
[Law(AdministrativeLicensingLaw.Art70_1)]
[RuleText(
    "有效期至 {until}，尚未届满。",
    "The licence runs until {until}; that day has not passed.")]
public static class LastDayPassed
{
    public static readonly RuleId Id = new("LIC-EXP-001");

    public static Refusal? Check(Licence licence, LocalDate on) =>
        licence.Term.Until < on ? null : new Refusal(Id, ("until", (object?)licence.Term.Until ?? "长期"));
}
