using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// Nobody who was under fourteen on the day of the act is penalised; from fourteen to eighteen the penalty is lighter
/// on that ground.
/// </summary>
[Law(AdministrativePenaltyLaw.Art30)]
[RuleText(
    "不满十四周岁的不予处罚；已满十四周岁不满十八周岁的应当从轻或者减轻处罚。",
    "Nobody under fourteen is penalised; from fourteen to eighteen the decision is lighter, on that ground.")]
public static class AgeOfThePenalised
{
    public static readonly RuleId Id = new("ENF-DEC-011");

    public static Refusal? Check(AgeClass age, Leniency? leniency) => age switch
    {
        AgeClass.UnderFourteen => new Refusal(Id),
        AgeClass.FourteenToEighteen when leniency is null => new Refusal(Id),
        _ => null,
    };
}
