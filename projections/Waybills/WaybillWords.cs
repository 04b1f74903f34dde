using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Waybills;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Waybills;

/// <summary>What a fact of a waybill says, in a line for people. It names nobody: who acted, the entry says by capacity.</summary>
internal static class WaybillWords
{
    public static Words Of(WaybillFact fact) => fact switch
    {
        WaybillDrafted drafted => new($"制单 {drafted.Number}", $"Drafted as {drafted.Number}"),
        WaybillRevised => new("改单", "Revised"),
        RoutePlanned { Reason: { } reason } => new($"变更计划路线：{reason}", $"Way planned anew: {reason}"),
        RoutePlanned => new("计划路线", "Way planned"),
        WaybillValidated { Warnings.Length: 0 } => new("校验通过", "Validated"),
        WaybillValidated validated => new($"校验通过，提示 {validated.Warnings.Length} 项", $"Validated, with {validated.Warnings.Length} warnings"),
        WaybillRejected rejected => new($"校验未通过：{Codes(rejected)}", $"Rejected: {Codes(rejected)}"),
        WaybillIssued => new("派单", "Issued"),
        WaybillRecalled recalled => new($"召回：{recalled.Grounds}", $"Recalled: {recalled.Grounds}"),
        PreTripCheckRecorded check => new($"例检（{Duty(check.By).Zh}）", $"Checked before the trip by the {Duty(check.By).En}"),
        LoadingConfirmed loaded => new($"装货查验合格，装载 {loaded.LoadedKg} 千克", $"Loaded: {loaded.LoadedKg} kg"),
        LoadingRefused refused => new(
            $"不予装货：{string.Join("、", refused.Failed.Select(failed => Check(failed).Zh))}",
            $"Loading refused: {string.Join(", ", refused.Failed.Select(failed => Check(failed).En))}"),
        DepartureSeen { IsReady: true } => new("轨迹检出起运", "Seen to leave"),
        DepartureSeen => new("轨迹检出起运（未完成例检、装货查验，或者上一行程未结束）", "Seen to leave: not checked, not loaded, or an earlier trip not ended by the record"),
        WaybillDeparted => new("起运", "Departed"),
        WaybillUnderWay => new("在途", "Under way"),
        DeviationDetected detected => new($"偏离：{Deviated(detected.Deviation.Kind).Zh}", $"Deviation: {Deviated(detected.Deviation.Kind).En}"),
        IncidentReported incident => new($"事故报告：{incident.Place}", $"Incident reported: {incident.Place}"),
        WaybillAmended amended => new($"在途变更：{amended.Reason}", $"Amended on the way: {amended.Reason}"),
        TripSuspended suspended => new($"异常停运：{suspended.Reason}", $"Standing still: {suspended.Reason}"),
        TripResumed => new("恢复运行", "Going on"),
        WaybillArrived { PhotoSha256: not null } => new("到达（照片确认）", "Arrived, shown by a photo"),
        WaybillArrived => new("到达", "Arrived"),
        TrackMatched matched => new($"轨迹匹配 {matched.Permille}‰", $"Track covers {matched.Permille} per mille of the way"),
        GoodsSigned signed => new(
            $"签收 {signed.ReceivedKg} 千克，短少 {signed.ShortageKg} 千克", $"Signed for {signed.ReceivedKg} kg, {signed.ShortageKg} kg missing"),
        ShortageExplained => new("说明短少原因", "Shortage explained"),
        WaybillCompleted => new("完结", "Completed"),
        WaybillCancelled cancelled => new($"取消：{cancelled.Reason}", $"Cancelled: {cancelled.Reason}"),
        WaybillVoided voided => new($"作废：{voided.Reason}", $"Voided: {voided.Reason}"),
        WaybillOverdue => new("超时未完结", "Overdue"),
        RoadsideInspected inspected => new($"路检：{Result(inspected.Result).Zh}", $"Inspected on the road: {Result(inspected.Result).En}"),
        _ => throw new UnreachableException($"{fact.GetType().Name} has no words."),
    };

    /// <summary>When it happened; null where the fact knows the day only.</summary>
    public static Instant? MomentOf(WaybillFact fact) => fact switch
    {
        WaybillDrafted drafted => drafted.At,
        WaybillValidated validated => validated.At,
        WaybillRejected rejected => rejected.At,
        WaybillIssued issued => issued.At,
        PreTripCheckRecorded check => check.At,
        LoadingConfirmed loaded => loaded.At,
        LoadingRefused refused => refused.At,
        RoutePlanned planned => planned.At,
        DepartureSeen seen => seen.SeenAt,
        WaybillDeparted departed => departed.At,
        WaybillUnderWay seen => seen.SeenAt,
        DeviationDetected detected => detected.Deviation.From,
        IncidentReported incident => incident.HappenedAt,
        TripSuspended suspended => suspended.At,
        TripResumed resumed => resumed.At,
        WaybillArrived arrived => arrived.At,
        GoodsSigned signed => signed.At,
        WaybillCompleted completed => completed.At,
        RoadsideInspected inspected => inspected.At,
        _ => null,
    };

    private static string Codes(WaybillRejected rejected) => string.Join(" ", rejected.Broken.Select(broken => broken.Code).Distinct());

    private static Words Duty(CrewDuty duty) => duty switch
    {
        CrewDuty.Driver => new("驾驶员", "driver"),
        CrewDuty.SecondDriver => new("第二驾驶员", "second driver"),
        _ => new("押运员", "escort"),
    };

    private static Words Check(LoadingCheck check) => check switch
    {
        LoadingCheck.VehiclePapers => new("车辆证件", "papers of the vehicle"),
        LoadingCheck.CrewQualifications => new("人员资格", "qualifications of the crew"),
        LoadingCheck.VehicleInspection => new("车辆检验", "inspection of the vehicle"),
        LoadingCheck.TankInspection => new("罐体检验", "inspection of the tank"),
        LoadingCheck.GoodsMatch => new("货物与运单不符", "goods other than on the waybill"),
        _ => new("超载", "masses"),
    };

    private static Words Deviated(DeviationKind kind) => kind switch
    {
        DeviationKind.OffRoute => new("偏离路线", "off the planned way"),
        DeviationKind.RestrictedZone => new("进入限制区域", "in a restricted zone"),
        DeviationKind.Speeding => new("超速", "too fast"),
        _ => new("非许可地点停车", "stopped where it should not"),
    };

    private static Words Result(RoadsideResult result) => result switch
    {
        RoadsideResult.InOrder => new("合格", "in order"),
        RoadsideResult.OrderedToCorrect => new("责令改正", "ordered to correct"),
        _ => new("移交立案", "handed to a case"),
    };
}
