using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Rules;

/// <summary>The copy names what the registering authority acts upon: truck, enterprise, driver where known, and the decision.</summary>
[Law(OversizeVehicleRules.Art44)]
[RuleText(
    "抄告内容不完整：须有车辆、所属企业或者车主、处罚决定文号和处罚内容。",
    "The copy must name the truck, its enterprise or owner, and the decision with what it says.")]
public static class CompleteCopy
{
    public static readonly RuleId Id = new("OVL-CPY-002");

    public static Refusal? Check(RegistrationCopy copy) =>
        string.IsNullOrWhiteSpace(copy.VehicleType) || string.IsNullOrWhiteSpace(copy.EnterpriseName)
            || string.IsNullOrWhiteSpace(copy.DecisionNumber) || string.IsNullOrWhiteSpace(copy.Decision)
            || (copy.DriverName is null) != (copy.DriverQualificationNumber is null)
            ? new Refusal(Id)
            : null;
}
