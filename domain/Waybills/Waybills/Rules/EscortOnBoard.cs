using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>W-04: an escort is on board, and is not the one who drives alone (O29 44). Limited and excepted quantities need none.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art44)]
[RuleText(
    "W-04 运输危险货物须配备押运员，单驾驶员行程的押运员不得由驾驶员兼任。",
    "W-04 An escort must be on board, and on a trip with one driver must not be the driver.")]
public static class EscortOnBoard
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-04";

    public static readonly RuleId Id = new("WAY-VAL-004");

    public static Refusal? Check(WaybillContent content) =>
        content.Regime() is not GoodsRegime.Full
        || content.Escort is { } escort && (escort.Person != content.Driver.Person || content.SecondDriver is { } second && second.Person != escort.Person)
            ? null
            : new Refusal(Id);
}
