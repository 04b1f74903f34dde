using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>What partners are told of a waybill in the same words. Of parties who are natural persons nothing is told.</summary>
internal static class ToldOfWaybill
{
    /// <summary>The waybill as it stood with the fact.</summary>
    public static Waybill Of(FactSeen seen) => seen.Earlier.Append(seen.Fact).Cast<WaybillFact>().Aggregate(Waybill.Initial, Waybill.Evolve);

    public static ImmutableArray<GoodsOnBoard> Goods(WaybillContent content) =>
    [
        .. content.Load.Lines.Select(line => new GoodsOnBoard(
            line.Number.ToString(), line.ProperName, PrintedGoods.ClassesOf(line.Class, line.Subsidiary), line.PackingGroup?.ToString(), line.MassKg,
            PrintedGoods.Of(line))),
    ];

    /// <summary>Null for a natural person.</summary>
    public static PartyOnRecord? Organisation(PartyOnRecord party) => party.Kind is PartyKind.NaturalPerson ? null : party;
}
