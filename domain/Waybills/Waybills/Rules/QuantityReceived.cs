using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>What is signed for is a quantity that a vehicle can bring: not less than nothing, and no more than any load is allowed to be.</summary>
[Law(OwnRules.Waybills)]
[RuleText("签收数量 {received} 千克不合理，应在 0 至 {most} 千克之间。", "{received} kg cannot have been received: 0 to {most} kg.")]
public static class QuantityReceived
{
    public static readonly RuleId Id = new("WAY-SGN-001");

    private const int MostKg = 1_000_000;

    public static Refusal? Check(SignForGoods command) =>
        command.ReceivedKg is >= 0 and <= MostKg ? null : new Refusal(Id, ("received", command.ReceivedKg), ("most", MostKg));
}
