using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>What people and companies are found at.</summary>
public sealed partial class EnforcementQuarter
{
    private sealed record Found(string Offence, int Least, int Most, string Facts, string Basis, string? Circumstance = null);

    private static readonly Found[] OfCompanies =
    [
        new("RT06", 2_000, 6_000, "出租道路运输经营许可证件", "《道路运输条例》第六十六条"),
        new("RT08", 1_000, 2_000, "客运班车不按批准的站点停靠", "《道路运输条例》第六十八条", "ordinary"),
        new("RT09", 1_000, 3_000, "没有采取必要措施防止货物脱落、扬撒", "《道路运输条例》第六十八条", "ordinary"),
        new("RT10", 1_000, 5_000, "不按规定维护和检测运输车辆", "《道路运输条例》第六十九条"),
        new("RT11", 5_000, 12_000, "擅自改装已取得车辆营运证的车辆", "《道路运输条例》第六十九条"),
        new("RT12", 10_000, 20_000, "允许未经安全检查的车辆出站", "《道路运输条例》第七十条", "ordinary"),
        new("GD02", 1_000, 3_000, "卫星定位终端未按规定传输数据", "《广东省道路运输条例》第六十三条", "ordinary"),
        new("GD03", 1_000, 1_000, "未按规定报送站场数据", "《广东省道路运输条例》第六十四条"),
        new("DG03", 2_000, 5_000, "未制作危险货物运单", "《危险货物道路运输安全管理办法》"),
        new("DM01", 1_000, 3_000, "监控平台报警处置率低于百分之九十，经责令拒不改正", "《道路运输车辆动态监督管理办法》第三十五条", "refusal"),
    ];

    private static readonly Found[] OfPersons =
    [
        new("RT01", 3_000, 4_800, "未取得许可从事道路普通货运经营", "《道路运输条例》第六十三条", "ordinary"),
        new("RT04", 300, 1_800, "不符合条件的人员驾驶道路运输经营车辆", "《道路运输条例》第六十四条"),
        new("DM03", 500, 1_900, "破坏卫星定位装置、篡改监控数据", "《道路运输车辆动态监督管理办法》第三十七条"),
        new("HW06", 500, 3_000, "车辆掉落物品损坏公路", "《公路安全保护条例》第六十九条"),
    ];

    private static readonly Found[] OnTheSpotOfPersons =
    [
        new("GD05", 200, 200, "未随身携带从业资格证", "《广东省道路运输条例》第六十九条"),
        new("RT04", 200, 200, "驾驶人员不符合条件", "《道路运输条例》第六十四条"),
        new("DM02", 200, 200, "卫星定位装置不能保持在线，经责令拒不改正", "《道路运输车辆动态监督管理办法》第三十六条", "refusal"),
        new("HW06", 100, 200, "车辆掉落物品", "《公路安全保护条例》第六十九条"),
    ];

    private static readonly Found[] OnTheSpotOfCompanies =
    [
        new("GD01", 200, 200, "未按规定放置标志牌", "《广东省道路运输条例》第六十二条"),
        new("GD03", 1_000, 1_000, "未按规定报送站场数据", "《广东省道路运输条例》第六十四条"),
        new("RT08", 1_000, 2_000, "不按批准的线路行驶", "《道路运输条例》第六十八条", "ordinary"),
        new("RT09", 1_000, 3_000, "货物扬撒", "《道路运输条例》第六十八条", "ordinary"),
    ];

    private QuarterMatter CompanyMatter(QuarterOffice office) => Of(Random.ArrayElement(OfCompanies), Organisation(office, "运输"));

    private QuarterMatter PersonMatter(QuarterOffice office) => Of(Random.ArrayElement(OfPersons), Person(office));

    private QuarterMatter SomeMatter(QuarterOffice office) => Random.Bool(0.6f) ? CompanyMatter(office) : PersonMatter(office);

    private QuarterMatter OnSpotMatter(QuarterOffice office) => Random.Bool(0.5f)
        ? Of(Random.ArrayElement(OnTheSpotOfPersons), Person(office))
        : Of(Random.ArrayElement(OnTheSpotOfCompanies), Organisation(office, "运输"));

    /// <summary>A fine of whole hundreds in the band.</summary>
    private QuarterMatter Of(Found found, PartyConcerned party) => new(
        found.Offence, reference.Offences[OffenceCode.Parse(found.Offence)].Domain, party, Yuan(Random.Int(found.Least / 100, found.Most / 100) * 100), found.Facts, found.Basis, found.Circumstance);
}
