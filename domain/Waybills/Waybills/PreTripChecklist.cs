using System.Collections.Immutable;

namespace Regulatory.Domain.Waybills;

/// <summary>What is checked before a trip (O29 25, 26, 44).</summary>
public enum PreTripItem
{
    /// <summary>车辆技术状况</summary>
    Vehicle,

    /// <summary>罐体、阀门</summary>
    Tank,

    /// <summary>安全装置、标志灯、标志牌</summary>
    DevicesAndMarks,

    /// <summary>卫星定位终端</summary>
    Terminal,

    /// <summary>防护和应急器材</summary>
    EmergencyGear,

    /// <summary>运单、安全卡和随车证件</summary>
    Papers,

    /// <summary>安全告知、交底</summary>
    Briefing,
}

/// <summary>One answer of the checklist.</summary>
/// <param name="InOrder">正常</param>
/// <param name="Note">What is not.</param>
public sealed record PreTripAnswer(PreTripItem Item, bool InOrder, string? Note = null);

/// <summary>The points that every checklist has.</summary>
public static class PreTripChecklist
{
    /// <summary>All but the tank for a vehicle without one.</summary>
    public static ImmutableArray<PreTripItem> For(WaybillContent content) =>
        [.. Enum.GetValues<PreTripItem>().Where(item => item is not PreTripItem.Tank || content.Tank is not null)];
}
