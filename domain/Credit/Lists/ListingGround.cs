namespace Regulatory.Domain.Credit.Lists;

/// <summary>Why a subject is listed: the ten grounds of the overload list, and those of the other lists.</summary>
public enum ListingGround
{
    /// <summary>(1) 货运车辆 1 年内违法超限运输超过 3 次</summary>
    TruckRuns,

    /// <summary>(2) 货运车辆驾驶人 1 年内违法超限运输超过 3 次</summary>
    DriverRuns,

    /// <summary>(3) 道路运输企业 1 年内违法超限运输的车辆超过 10% 并被责令停业整顿</summary>
    EnterpriseShare,

    /// <summary>(4) 维修企业改装车辆并被吊销许可</summary>
    RepairerModifying,

    /// <summary>(5) 指使、强令超限运输，被罚款 2 万元以上或者 1 年内被处罚 3 次以上</summary>
    OrderingOverload,

    /// <summary>(6) 隐瞒情况、提供虚假材料或者以不正当手段取得超限运输通行证</summary>
    PermitFraud,

    /// <summary>(7) 拒绝检测或者提供虚假信息</summary>
    RefusingInspection,

    /// <summary>(8) 堵塞、冲卡、暴力抗法、破坏设备并受公安处罚</summary>
    ViolencePunished,

    /// <summary>(9) 超限运输导致重大事故并负同等以上责任</summary>
    OverloadAccident,

    /// <summary>(10) 暴力抗法造成人员伤亡</summary>
    ViolenceWithCasualties,

    /// <summary>法律、行政法规规定的严重失信情形</summary>
    StatutoryDishonesty,

    /// <summary>连续两个周期 AAA 且无一般以上失信信息</summary>
    TwiceAaa,
}
