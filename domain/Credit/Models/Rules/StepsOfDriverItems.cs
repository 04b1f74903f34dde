using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models.Rules;

/// <summary>K-08: every item of a driver's model scores one of the steps of the law.</summary>
[Law(DriverHonestyMeasures.Points)]
[RuleText(
    "驾驶员记分项“{item}”的分值须为 {steps} 分。",
    "The points of {item} in a driver's model are {steps}.")]
public static class StepsOfDriverItems
{
    public static readonly RuleId Id = new("CRD-MOD-003");

    public static Refusal? Check(ModelTerms terms, LocalDate on)
    {
        if (terms.Driver is not { } scheme) return null;
        var lawful = DriverHonestyMeasures.Steps.On(on);
        foreach (var item in terms.Items)
            if (!scheme.Steps.Contains(item.Value) || !lawful.Any(step => step == item.Value))
                return new Refusal(Id, ("item", item.Code), ("steps", string.Join(", ", lawful)));
        return null;
    }
}
