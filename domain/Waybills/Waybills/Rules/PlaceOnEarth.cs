using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>A point has a latitude of -90 to 90 and a longitude of -180 to 180 degrees.</summary>
[Law(OwnRules.Papers)]
[RuleText("坐标超出范围。", "The point is not on the map.")]
public static class PlaceOnEarth
{
    public static readonly RuleId Id = new("WAY-LIF-007");

    public static Refusal? Check(WaybillPoint? point) => point is { IsOnEarth: false } ? new Refusal(Id) : null;
}
