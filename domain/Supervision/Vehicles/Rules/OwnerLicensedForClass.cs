using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>A vehicle is entered for an operator whose licence is in force and covers the class.</summary>
[Law(RoadTransportRegulations.Art10), Law(RoadTransportRegulations.Art24)]
[RuleText(
    "经营者的许可证 {licence} 无效、不属于该经营者，或者经营范围不含类别 {class}。",
    "Licence {licence} is not in force, is not the owner's, or does not cover class {class}.")]
public static class OwnerLicensedForClass
{
    public static readonly RuleId Id = new("SUP-REG-005");

    public static Refusal? Check(RegisterVehicle command, SupervisionContext context) =>
        context.Operator is { InForce: true } licence && licence.Number == command.OwnerLicence
            && licence.Holder == context.PartyOf(command.Owner) && licence.Classes.Contains(command.Class)
            ? null
            : new Refusal(Id, ("licence", command.OwnerLicence), ("class", command.Class));
}
