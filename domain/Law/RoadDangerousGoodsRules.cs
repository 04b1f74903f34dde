using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>道路危险货物运输管理规定 (text in force since 2013-07-01; amended in 2026, article numbers by the older text).</summary>
[Instrument("DGR", "道路危险货物运输管理规定", "Rules on Road Transport of Dangerous Goods")]
public static class RoadDangerousGoodsRules
{
    /// <summary>Conditions of dangerous-goods transport.</summary>
    public const string Art8 = "DGR/8";

    /// <summary>Yearly review of special vehicles: insurance, emergency gear and marks, terminal.</summary>
    public const string Art22 = "DGR/22";

    /// <summary>Earlier acts were judged by an earlier text, which is not recorded here.</summary>
    public static readonly LocalDate Commencement = new(2013, 7, 1);

    /// <summary>Own special vehicles for toxic chemicals or explosives, trailers not counted (<see cref="Art8"/>).</summary>
    public static readonly Dated<int> LeastSpecialVehiclesForToxicOrExplosive = new((Commencement, 10));

    /// <summary>Largest tank for explosives and strong corrosives, m³ (<see cref="Art8"/>).</summary>
    public static readonly Dated<int> LargestTank = new((Commencement, 20));

    /// <summary>Largest tank for toxic chemicals, m³ (<see cref="Art8"/>).</summary>
    public static readonly Dated<int> LargestToxicTank = new((Commencement, 10));

    /// <summary>Largest payload of non-tank vehicles for toxic, explosive and strongly corrosive goods, t (<see cref="Art8"/>).</summary>
    public static readonly Dated<int> LargestNonTankPayload = new((Commencement, 10));
}
