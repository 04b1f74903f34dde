using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Identities.Rules;

/// <summary>V-03: one device is on file under one number.</summary>
[Law(OwnRules.OneOnTheRoad)]
[RuleText(
    "V-03 终端设备 {device} 已登记在终端号 {holder} 下。",
    "V-03 Device {device} is on file as terminal {holder}.")]
public static class DeviceOnOneTerminal
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-03";

    public static readonly RuleId Id = new("SUP-TRM-002");

    public static Refusal? Check(PhysicalIdentity identity, string device, string of) =>
        identity.Holder is { } holder && holder != of ? new Refusal(Id, ("device", device), ("holder", holder)) : null;
}
