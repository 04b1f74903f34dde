using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>危险货物道路运输安全管理办法 (Order 29 of 2019).</summary>
[Instrument("O29", "危险货物道路运输安全管理办法", "Measures on the Safety of Road Transport of Dangerous Goods")]
public static class RoadDangerousGoodsSafetyMeasures
{
    /// <summary>Goods that the law prohibits are not carried.</summary>
    public const string Art6 = "O29/6";

    /// <summary>A carrier takes only goods within the scope of its licence.</summary>
    public const string Art22 = "O29/22";

    /// <summary>The vehicle suits the goods: tanks by their list of media or use registration, never above the rated payload.</summary>
    public const string Art23 = "O29/23";

    /// <summary>The carrier makes the waybill and gives it to the driver; waybills are kept for at least twelve months.</summary>
    public const string Art24 = "O29/24";

    /// <summary>Check of vehicle, tank, devices and terminal before the trip, on record; briefing of driver and escort.</summary>
    public const string Art25 = "O29/25";

    /// <summary>The driver checks the outside before the start, and carries waybill and safety card.</summary>
    public const string Art26 = "O29/26";

    /// <summary>On board: escort, marks, gear, safety card, and the documents of certain goods.</summary>
    public const string Art44 = "O29/44";

    /// <summary>The carrier watches its vehicles by their terminals.</summary>
    public const string Art45 = "O29/45";

    /// <summary>At most 80 km/h on motorways and 60 km/h on other roads; lower posted limits prevail.</summary>
    public const string Art46 = "O29/46";

    /// <summary>Valves are closed in transit.</summary>
    public const string Art47 = "O29/47";

    /// <summary>Explosives, fireworks, toxics and radioactives follow the route and time that the police approved.</summary>
    public const string Art48 = "O29/48";

    /// <summary>Where and when the police may restrict: motorways only between midnight and six.</summary>
    public const string Art49 = "O29/49";

    /// <summary>Highest speed on motorways, km/h (<see cref="Art46"/>).</summary>
    public static readonly Dated<int> MotorwaySpeed = new((new(2020, 1, 1), 80));

    /// <summary>Highest speed on other roads, km/h (<see cref="Art46"/>).</summary>
    public static readonly Dated<int> OtherRoadSpeed = new((new(2020, 1, 1), 60));

    /// <summary>The chapter on loading, which the rulebook names without its article: the loader's five checks 五必查.</summary>
    public const string Loading = "O29/loading";

    /// <summary>Relief of limited and excepted quantities that are packed, marked and tested as required.</summary>
    public const string Chapter3 = "O29/ch.3";

    /// <summary>Records that the rulebook names without their article: consignment lists, loading records, training records.</summary>
    public const string Records = "O29";
}
