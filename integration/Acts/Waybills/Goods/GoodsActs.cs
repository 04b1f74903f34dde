using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Integration.Acts.Governance;

namespace Regulatory.Integration.Acts.Waybills.Goods;

/// <summary>The list of dangerous goods, one stream for each UN number, and the matrix of mixed loading, which is one.</summary>
public static class GoodsActs
{
    public const string GoodsStreams = "waybills.dangerous-good", MatrixStreams = "waybills.segregation";

    public static Aggregate<DangerousGood, DangerousGoodCommand, DangerousGoodFact, ActContext> Goods { get; } = new(
        GoodsStreams, DangerousGood.Initial, command => command.Number.ToString(),
        DangerousGood.Evolve, DangerousGoodDecider.Decide, (_, _, context, _, _) => new(context), GovernanceActs.IsProvincial);

    public static Aggregate<SegregationTable, SegregationCommand, SegregationFact, ActContext> Matrix { get; } = new(
        MatrixStreams, SegregationTable.Initial, _ => "road",
        SegregationTable.Evolve, SegregationDecider.Decide, (_, _, context, _, _) => new(context), GovernanceActs.IsProvincial);

    /// <summary>Enters both.</summary>
    public static ActTable EnterIn(ActTable table) => table.Takes(Goods).Takes(Matrix);
}
