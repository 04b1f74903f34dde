using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Identities.Rules;

/// <summary>V-02: one VIN is on one vehicle that has not left.</summary>
[Law(OwnRules.OneOnTheRoad)]
[RuleText(
    "V-02 车辆识别代号 {vin} 已登记在车辆 {holder} 名下，该车未退出。",
    "V-02 VIN {vin} stands on vehicle {holder}, which has not left.")]
public static class VinOnOneVehicle
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-02";

    public static readonly RuleId Id = new("SUP-REG-002");

    public static Refusal? Check(PhysicalIdentity identity, string vin, string of) =>
        identity.Holder is { } holder && holder != of ? new Refusal(Id, ("vin", vin), ("holder", holder)) : null;
}
