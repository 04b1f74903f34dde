namespace Regulatory.Domain.Waybills.Rejections;

/// <summary>When a carrier whose waybills fail for want of a licence, certificate or qualification is inspected (waybills §10).</summary>
public static class RejectionFigures
{
    /// <summary>Waybills from which on there is an inspection.</summary>
    public static readonly Figure WaybillsForInspection = new(
        "waybills.rejections-for-inspection", "3", "waybills", Confidence.Project, "waybills §10",
        "触发检查的校验未通过运单数", "Rejected waybills from which on a carrier is inspected");

    /// <summary>Days in which they are counted together.</summary>
    public static readonly Figure DaysOfRejections = new(
        "waybills.days-of-rejections", "30", "days", Confidence.Project, "waybills §10",
        "校验未通过的统计天数", "Days in which rejected waybills are counted together");
}
