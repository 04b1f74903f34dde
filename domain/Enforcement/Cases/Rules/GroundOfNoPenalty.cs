using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Age is a ground for no penalty only for whoever was under fourteen.</summary>
[Law(AdministrativePenaltyLaw.Art30), Law(AdministrativePenaltyLaw.Art33), Law(AdministrativePenaltyLaw.Art57)]
[RuleText(
    "当事人不是不满十四周岁的人，不得以此不予处罚。",
    "The party was not under fourteen on the day of the act.")]
public static class GroundOfNoPenalty
{
    public static readonly RuleId Id = new("ENF-DEC-013");

    public static Refusal? Check(EnforcementCase enforcementCase, NoPenaltyGround ground) =>
        ground is NoPenaltyGround.UnderFourteen && enforcementCase.Filing!.Age is not AgeClass.UnderFourteen ? new Refusal(Id) : null;
}
