namespace Regulatory.Domain.Credit.Warnings;

/// <summary>What a warning is about (credit §7).</summary>
public enum CreditWarningKind
{
    /// <summary>企业信用下滑</summary>
    EnterpriseDrop,

    /// <summary>企业违法集中</summary>
    EnterprisePattern,

    /// <summary>行业信用下滑</summary>
    IndustryDecline,

    /// <summary>区域信用偏低</summary>
    RegionBelow,

    /// <summary>从业人员被投诉集中 (GD-RTR 56)</summary>
    PractitionerComplaints,

    /// <summary>重大事故主要责任人 (GD-RTR 57)</summary>
    PractitionerAccident,
}

/// <summary>One measured value and the threshold it crossed, in the unit that its name says.</summary>
/// <param name="Name">The figure's key: <c>credit.warning-drop-in-30-days</c>.</param>
public sealed record WarningMeasure(string Name, decimal Value, decimal Threshold);
