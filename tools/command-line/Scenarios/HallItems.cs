using Regulatory.Domain.Licensing;

namespace Regulatory.Regctl.Scenarios;

/// <summary>An item that a city's hall handles, how often, and what is asked for.</summary>
/// <param name="Weight">Applications for a first grant in the month.</param>
/// <param name="Trade">What an applying company does; null where a person applies.</param>
/// <param name="Years">The term asked for, where the authority sets it.</param>
/// <param name="Months">The term that the decision names, where item and application leave it open.</param>
public sealed record HallItem(string Item, int Weight, string? Trade, LicenceScope Scope, int? Years = null, int? Months = null)
{
    private static readonly (string Zh, string En, string Stop)[] Lines =
    [
        ("从化", "Conghua", "从化街口客运站"), ("增城", "Zengcheng", "增城荔城客运站"), ("花都", "Huadu", "花都新华客运站"),
        ("番禺", "Panyu", "番禺市桥客运站"), ("南沙", "Nansha", "南沙金洲客运站"), ("太平", "Taiping", "从化太平客运站"),
        ("新塘", "Xintang", "增城新塘客运站"), ("狮岭", "Shiling", "花都狮岭客运站"),
    ];

    /// <summary>The same item for a coach line of its own: rivals for one line are another story.</summary>
    public HallItem OnLine(int number)
    {
        var (zh, en, stop) = Lines[number % Lines.Length];
        return this with
        {
            Scope = Scope with
            {
                Text = $"广州至{zh}客运班线", Caption = $"Coach route Guangzhou–{en}", Route = $"天河客运站—{stop}",
            },
        };
    }
}

/// <summary>What people come to the licensing hall of a prefecture-level city for.</summary>
public static class HallItems
{
    public static IReadOnlyList<HallItem> FirstGrants { get; } =
    [
        new("GD-RT-01", 6, "客运", new("县际班车客运", "Coach services between counties", ["班车客运"], ["K2"], Reach: Reach.InterCounty), 4),
        new("GD-RT-02", 14, "旅游客运", new("市际包车客运", "Charter services between cities", ["包车客运"], ["K1"], Reach: Reach.InterCity), 4),
        new("GD-RT-03", 8, "客运", new("广州至从化客运班线", "Coach route Guangzhou–Conghua", ["班车客运"], ["K2"], Reach: Reach.InterCounty, Route: "天河客运站—从化客运站"), 6),
        new("GD-RT-05", 16, "危化物流", new("危险货物运输(3类)", "Dangerous goods, class 3", ["危险货物运输"], ["W"], ["3"])),
        new("GD-RT-06", 4, "化工", new("非经营性危险货物运输(8类)", "Own-account dangerous goods, class 8", ["非经营性危险货物运输"], ["W"], ["8"])),
        new("GD-RT-07", 2, "核技术", new("放射性物品运输(7类)", "Radioactive goods, class 7", ["放射性物品运输"], ["W"], ["7"])),
        new("GD-RT-11", 5, "危化物流", new("危险货物运输(2.1项、3类)", "Dangerous goods, 2.1 and 3", ["危险货物运输"], ["W"], ["2.1", "3"]), Months: 36),
        new("GD-RT-12", 34, null, new("道路旅客运输驾驶员", "Passenger driver")),
        new("GD-RT-13", 38, null, new("道路货物运输驾驶员", "Freight driver")),
        new("GD-RT-14", 26, null, new("道路危险货物运输押运人员", "Dangerous-goods escort")),
        new("GD-RT-15", 3, null, new("放射性物品道路运输驾驶员", "Radioactive goods driver")),
        new("GD-RT-16", 3, "出租汽车", new("巡游出租汽车经营", "Cruising taxi operation", ["巡游出租"], ["C"]), 5),
        new("GD-RT-18", 24, null, new("巡游出租汽车驾驶员", "Taxi driver"), 4),
        new("GD-RT-19", 2, "网约车", new("网络预约出租汽车经营", "Ride-hailing platform", ["网约出租"], ["N"])),
        new("GD-RT-21", 30, null, new("网络预约出租汽车驾驶员", "Ride-hailing driver"), 4),
        new("GD-HW-24", 18, "大件物流", new("大件运输：变压器，全长28米", "Abnormal load: transformer, 28 m", ["超限运输"], Reach: Reach.InterCounty), Months: 1),
        new("GD-HW-25", 14, "电力工程", new("S118线K32+500处电力管道穿越公路", "Power duct crossing S118 at K32+500"), Months: 8),
        new("GD-HW-26", 6, "广告", new("公路用地内设置非公路标志", "Non-highway sign on highway land"), Months: 24),
        new("GD-HW-27", 4, "园林", new("更新采伐护路林120株", "Felling of 120 roadside trees"), Months: 3),
        new("GD-HW-30", 3, "路桥", new("北二环高速改扩建工程施工", "Widening of the north second ring motorway"), Months: 30),
        new("GD-WT-36", 5, "航运", new("省内内河普通货船运输", "Inland general cargo within the province")),
        new("GD-WT-37", 4, null, new("内河普通货物运输(个人)", "Individual inland cargo")),
        new("GD-WT-38", 6, "航运", new("船舶营业运输证：粤穗货1688", "Ship operating certificate"), Months: 36),
        new("GD-WT-39", 2, "船舶管理", new("国内船舶管理业务", "Domestic ship management")),
        new("GD-PT-40", 5, "港务", new("港口货物装卸、仓储", "Cargo handling and storage in port")),
        new("GD-PT-42", 3, "石化码头", new("港口危险货物作业(汽油、柴油)", "Dangerous goods in port: petrol, diesel")),
        new("GD-PT-43", 2, "石化码头", new("新建储罐安全条件审查", "Safety review of new tanks"), Months: 24),
        new("GD-PT-44", 2, "航道工程", new("港池疏浚爆破", "Blasting for dredging"), Months: 2),
        new("GD-WT-47", 3, "港务", new("设置专用航标3座", "Three private aids to navigation"), Months: 60),
    ];

    /// <summary>What a city's hall is asked for in vain: items of other levels, and matters that need no licence.</summary>
    public static IReadOnlyList<HallItem> Elsewhere { get; } =
    [
        new("GD-HW-28", 3, "养护", new("公路养护作业单位资质(路基路面甲级)", "Highway maintenance, grade A")),
        new("GD-CQ-34", 2, "检测", new("公路工程综合甲级检测资质", "Testing body, comprehensive grade A")),
        new("GD-RT-22", 2, "跨境客运", new("直通港澳客运", "Cross-boundary coaches", ["包车客运"], ["K1"])),
    ];

    public static HallItem LightFreight { get; } =
        new("GD-RT-04", 8, "货运", new("道路普通货物运输(4.2吨厢式车)", "Ordinary freight with 4.2 t vans", ["普通货运"]));

    public static HallItem Repair { get; } = new("GD-FL-02", 4, "汽修", new("机动车维修经营", "Motor repair"));
}
