namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>How full the vehicle is, bits 8 and 9 of the status from 2013.</summary>
public enum LoadState
{
    /// <summary>空车.</summary>
    Empty = 0,
    /// <summary>半载.</summary>
    Half = 1,
    /// <summary>Not given out.</summary>
    Reserved = 2,
    /// <summary>满载.</summary>
    Full = 3,
}

/// <summary>The status field 状态.</summary>
public static class StatusBits
{
    private static readonly (int Bit, string Zh, string En, Edition Since)[] Names =
    [
        (0, "ACC开", "ACC on", Edition.Jt2011), (1, "定位", "fixed", Edition.Jt2011), (2, "南纬", "south", Edition.Jt2011),
        (3, "西经", "west", Edition.Jt2011), (4, "停运状态", "out of service", Edition.Jt2011), (5, "经纬度已加密", "position encrypted", Edition.Jt2011),
        (6, "紧急刹车系统采集的前撞预警", "forward collision warning of the brakes", Edition.Jt2019), (7, "车道偏移预警", "lane departure", Edition.Jt2019),
        (10, "车辆油路断开", "fuel line cut", Edition.Jt2011), (11, "车辆电路断开", "circuit cut", Edition.Jt2011),
        (12, "车门加锁", "doors locked", Edition.Jt2011), (13, "门1开(前门)", "door 1 open, front", Edition.Jt2013),
        (14, "门2开(中门)", "door 2 open, middle", Edition.Jt2013), (15, "门3开(后门)", "door 3 open, back", Edition.Jt2013),
        (16, "门4开(驾驶席门)", "door 4 open, driver", Edition.Jt2013), (17, "门5开(自定义)", "door 5 open", Edition.Jt2013),
        (18, "使用GPS卫星进行定位", "GPS", Edition.Jt2013), (19, "使用北斗卫星进行定位", "BeiDou", Edition.Jt2013),
        (20, "使用GLONASS卫星进行定位", "GLONASS", Edition.Jt2013), (21, "使用Galileo卫星进行定位", "Galileo", Edition.Jt2013),
        (22, "车辆处于行驶状态", "moving", Edition.Jt2019),
    ];

    /// <summary>The bits that are set and mean something in an edition, the load left out.</summary>
    public static IEnumerable<(int Bit, string Zh, string En)> In(uint status, Edition edition) =>
        Names.Where(name => name.Since <= edition && (status >> name.Bit & 1) != 0).Select(name => (name.Bit, name.Zh, name.En));

    /// <summary>How full the vehicle is; null in 2011.</summary>
    public static LoadState? LoadOf(uint status, Edition edition) => edition is Edition.Jt2011 ? null : (LoadState)(status >> 8 & 3);
}
