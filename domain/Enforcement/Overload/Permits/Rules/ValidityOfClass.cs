using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>A pass runs from its day on for no longer than its class allows; class III is for one trip.</summary>
[Law(HighwaySafetyProtectionRegulations.Art38)]
[RuleText(
    "通行证有效期自 {from} 至 {until}，超过该类别的最长期限 {longest}，或者三类未限于单次通行。",
    "A pass of {from} to {until} is longer than its class allows ({longest}), or a class III pass is not for one trip.")]
public static class ValidityOfClass
{
    public static readonly RuleId Id = new("OVL-PMT-007");

    public static Refusal? Check(OversizeClass kind, LocalDate from, LocalDate until, bool singleTrip, ActContext context)
    {
        var months = context.Figures.NumberOf(
            kind switch
            {
                OversizeClass.One => OverloadFigures.MonthsOfClassOne,
                OversizeClass.Two => OverloadFigures.MonthsOfClassTwo,
                _ => OverloadFigures.MonthsOfClassThree,
            },
            context.On);
        var longest = from.PlusMonths(months).PlusDays(-1);
        return from < context.On || until < from || until > longest || kind is OversizeClass.Three && !singleTrip
            ? new Refusal(Id, ("from", from), ("until", until), ("longest", longest))
            : null;
    }
}
