using System.Diagnostics;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Projections.Supervision;

/// <summary>What happened to a vehicle, in words, and the paper on which it rests.</summary>
internal static class VehicleWords
{
    public static (string Zh, string En, string? Document) Of(SupervisedVehicleFact fact) => fact switch
    {
        VehicleRegistered entered => ("登记", "entered", entered.OwnerLicence),
        TerminalBound bound => ($"绑定终端 {bound.Terminal}", $"terminal {bound.Terminal} bound", null),
        TerminalUnbound unbound => ($"解绑终端 {unbound.Terminal}", $"terminal {unbound.Terminal} taken off", null),
        VehicleCertified certified => ("配发道路运输证", "certificate issued", certified.CertificateNumber),
        VehicleJoinedNetwork => ("入网", "on the network", null),
        VehicleActivated => ("投入营运", "active", null),
        CarrierInsuranceRecorded insured => ("登记承运人责任险", "insurance recorded", insured.PolicyNumber),
        TechnicalInspectionRecorded inspected => ("检验检测", "inspected", inspected.ReportNumber),
        VehicleReviewPassed => ("年度审验合格", "review passed", null),
        VehicleReviewFailed failed => ($"年度审验不合格：{string.Join('、', failed.Faults)}", $"review failed: {string.Join(", ", failed.Faults)}", null),
        VehicleReviewLapsed => ("逾期未审验", "review overdue", null),
        VehicleWentOffline => ("离线", "offline", null),
        VehicleCameOnline => ("恢复在线", "online again", null),
        VehicleDispatched dispatched => ("派车", "sent out", dispatched.Document),
        NightDrivingPermitted permitted => ("夜间通行许可", "night driving permitted", permitted.Document),
        VehicleSuspended suspended => ("停运", "suspended", suspended.Document),
        VehicleResumed resumed => ("恢复营运", "resumed", resumed.Document),
        VehicleTransferred transferred => ("转籍、过户", "transferred", transferred.Document),
        VehicleScrapped scrapped => ("报废", "scrapped", scrapped.Document),
        VehicleDeregistered struck => ("注销", "struck off", struck.Document),
        _ => throw new UnreachableException($"{fact.GetType().Name} has no words."),
    };
}
