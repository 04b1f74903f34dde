using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources.Rules;

/// <summary>What happens at a source unit is recorded by those whose division the unit lies in.</summary>
[Law(OversizeVehicleRules.Art28)]
[RuleText(
    "该货运源头单位不存在或者不在本机关辖区内。",
    "There is no such source unit, or it does not lie in the actor's division.")]
public static class SourceOfOwnDivision
{
    public static readonly RuleId Id = new("OVL-SRC-006");

    public static Refusal? Check(SourceUnit unit, Actor actor) =>
        unit.Stage is not null && (actor.Is(Role.System) || actor.Division.Covers(unit.Division)) ? null : new Refusal(Id);
}
