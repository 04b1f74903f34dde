using System.Globalization;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;

namespace Regulatory.Projections.Waybills;

/// <summary>The flow of dangerous goods 危险货物流量流向: how much of a class went from city to city in a month, by what was signed for.</summary>
/// <param name="Id">Class, cities and month: <c>2.3:440100:440300:2026-03</c>.</param>
/// <param name="From">City of the start.</param>
/// <param name="To">City of the destination.</param>
/// <param name="FromDivision">The city of the start, when that lies in Guangdong.</param>
/// <param name="ToDivision">The city of the destination, when that lies in Guangdong.</param>
/// <param name="Month">First day of the month in which the goods were signed for.</param>
/// <param name="Kilograms">What was handed over.</param>
[ReadModel("goods_flows", version: 1), ReadableInStatistics]
public sealed record GoodsFlows(
    [property: Key] string Id,
    [property: Filterable] HazardClass HazardClass,
    [property: Filterable] RegionCode From,
    [property: Filterable] RegionCode To,
    [property: Filterable, Jurisdiction] DivisionCode? FromDivision,
    [property: Filterable, Jurisdiction] DivisionCode? ToDivision,
    [property: Filterable] LocalDate Month,
    [property: Filterable] int Trips,
    [property: Filterable] long Kilograms)
{
    public static IEnumerable<string> KeysOf(WaybillFact fact, FactContext at) => fact is GoodsSigned signed
        ? signed.Carried.Masses.Select(carried => KeyOf(carried.Class, signed.Carried, MonthOf(signed)))
        : [];

    public static GoodsFlows Evolve(GoodsFlows? row, string key, WaybillFact fact, FactContext at)
    {
        var signed = (GoodsSigned)fact;
        var (from, to, month) = (signed.Carried.From.City, signed.Carried.To.City, MonthOf(signed));
        var carried = signed.Carried.Masses.Single(one => KeyOf(one.Class, signed.Carried, month) == key);
        var before = row ?? new(key, carried.Class, from, to, from.InGuangdong, to.InGuangdong, month, 0, 0);
        return before with { Trips = before.Trips + 1, Kilograms = before.Kilograms + carried.MassKg };
    }

    private static LocalDate MonthOf(GoodsSigned signed) => new(signed.On.Year, signed.On.Month, 1);

    private static string KeyOf(HazardClass hazard, CarriedGoods carried, LocalDate month) =>
        $"{hazard}:{carried.From.City}:{carried.To.City}:{month.ToString("uuuu-MM", CultureInfo.InvariantCulture)}";
}
