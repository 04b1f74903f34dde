using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rejections;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 运单监控 (waybills §10): what happens on the way leads to what others must know and do. A restricted zone is for the carrier and the
/// police; an incident seals the monitoring data around it and goes to emergency management, police and ecology; goods that are short beyond
/// tolerance go to police and market regulation; a waybill that is overdue, to carrier and supervisor. One that fails for want of a licence, a
/// certificate or a qualification is counted, and a carrier with too many is inspected. An alarm of a vehicle under way becomes a deviation of its waybill.
/// </summary>
public static class WaybillWatch
{
    private const string Watching = "Watching", Over = "Over", Noted = "Noted", Counted = "Counted", Recorded = "Recorded", Asked = "Asked";

    private const string Ended = "ended";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.WaybillWatch,
        [
            new(null, Watching, "DeviationDetected, IncidentReported, GoodsSigned, WaybillOverdue"),
            new(Watching, Over, "WaybillCompleted, WaybillCancelled, WaybillVoided, AcknowledgementReceived", Ends: true),
            new(null, Noted, "WaybillRejected, RejectionsRepeated, AlarmRaised"),
            new(Noted, Counted, nameof(WaybillRejected), Ends: true),
            new(Noted, Asked, nameof(RejectionsRepeated), Ends: true),
            new(Noted, Recorded, nameof(AlarmRaised), Ends: true),
        ],
        [typeof(WaybillFact), typeof(RejectionsRepeated), typeof(AlarmRaised)],
        static seen => seen.Fact switch
        {
            DeviationDetected { Deviation.Kind: DeviationKind.RestrictedZone } or IncidentReported or GoodsSigned { ShortageKg: > 0 } or WaybillOverdue
                or WaybillCompleted or WaybillCancelled or WaybillVoided => [seen.Stream.Key],
            WaybillRejected rejected when WantsStanding(rejected) => [$"rejected:{seen.Stream.Key}"],
            RejectionsRepeated repeated => [$"carrier:{seen.Stream.Key}:{Steps.Iso(repeated.Until)}"],
            AlarmRaised raised when AlarmOnTheWay.MayConcern(raised) => [$"alarm:{seen.Stream.Key}"],
            _ => [],
        },
        Upon)
    {
        LooksBack = static seen => seen.Fact is WaybillFact,
        Asks = static (_, seen) => seen.Fact is AlarmRaised raised
            ? ProcessQuestions.None with { Streams = [AlarmOnTheWay.BookOf(raised)] }
            : ProcessQuestions.None,
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => seen.Fact switch
    {
        AlarmRaised raised => process.Run == 0 ? Deviated(raised, outlook) : [],
        RejectionsRepeated repeated => process.Run == 0 ? Inspect(repeated, seen, outlook) : [],
        WaybillRejected rejected => Rejected(rejected, seen),
        WaybillCompleted or WaybillCancelled or WaybillVoided when process.IsRunning =>
            [new Move.Join((Ended, seen.Type)), .. process.Awaited.IsEmpty ? [new Move.End(Over)] : (Move[])[]],
        WaybillFact when WaybillMatter.Of(seen) is { IsOver: false } waybill => Upon(process, waybill, seen, outlook),
        _ when !process.IsRunning => [],
        AcknowledgementReceived when process.Known(Ended) is not null && process.Awaited.IsEmpty => [new Move.End(Over)],
        ProcessStepRefused refused => [Steps.Refused(refused, Role.Supervisor)],
        DeadlinePassed passed => Steps.Late(process, passed),
        _ => [],
    };

    private static IEnumerable<Move> Upon(Process process, Waybill waybill, FactSeen seen, Outlook outlook)
    {
        var id = WaybillId.Parse(seen.Stream.Key);
        Move[] moves =
        [
            .. seen.Fact switch
            {
                DeviationDetected detected => InZone(id, waybill, detected.Deviation, seen, outlook),
                IncidentReported incident => Incident(id, waybill, incident, seen, outlook),
                GoodsSigned signed when IsBeyondTolerance(waybill, signed, outlook) => Short(id, waybill, signed, seen, outlook),
                WaybillOverdue overdue => Overdue(id, waybill, overdue, seen, outlook),
                _ => (Move[])[],
            },
        ];
        return moves is [] ? [] :
        [
            process.IsRunning
                ? new Move.Join()
                : new Move.Start(Watching, ("number", waybill.Number.Value), ("plate", PlateOf(waybill)), ("division", waybill.Division.ToString())),
            .. moves,
        ];
    }

    private static Move[] InZone(WaybillId id, Waybill waybill, Deviation deviation, FactSeen seen, Outlook outlook) =>
    [
        WaybillMatter.Told(
            "zone", id, waybill, $"进入限制区域“{deviation.Zone}”，请立即核实处置。",
            $"the vehicle is in the restricted zone {deviation.Zone}: see to it at once.", RoadDangerousGoodsSafetyMeasures.Art45),
        Tell(
            Partners.Police, ProcessNotices.ZoneEntered, waybill, seen, outlook, RoadDangerousGoodsSafetyMeasures.Art45, ("zone", deviation.Zone),
            ("from", deviation.From.ToString())),
    ];

    private static IEnumerable<Move> Incident(WaybillId id, Waybill waybill, IncidentReported incident, FactSeen seen, Outlook outlook)
    {
        foreach (var kind in Enum.GetValues<MonitoringDataKind>())
            yield return new Move.Give(
                $"seal:{kind}@{seen.Position}",
                new SealMonitoringData(
                    kind, new VehicleKey(waybill.Content!.Vehicle.Plate), incident.HappenedAt, SealGround.Accident, $"{waybill.Number}@{seen.Version}"),
                OwnRules.LegalHold);
        foreach (var partner in (string[])[Partners.EmergencyManagement, Partners.Police, Partners.Ecology])
            yield return Tell(
                partner, ProcessNotices.IncidentReported, waybill, seen, outlook, RoadDangerousGoodsSafetyMeasures.Art45,
                ("kind", incident.Kind.ToString()), ("happened-at", incident.HappenedAt.ToString()), ("place", incident.Place),
                ("goods", string.Join("; ", waybill.Content!.Load.Lines.Select(PrintedGoods.Of))));
        yield return new Move.Ask(
            $"accident-file@{seen.Position}", Role.Supervisor, $"运单 {waybill.Number}（{PlateOf(waybill)}）报告事故，请建立事故档案并跟踪处置。",
            $"An incident was reported on waybill {waybill.Number} ({PlateOf(waybill)}): open its file and follow it up.",
            RoadDangerousGoodsSafetyMeasures.Art45, Steps.Urgent(seen, outlook));
        yield return WaybillMatter.Told(
            "incident", id, waybill, "已报告事故，监控数据已申请封存，请配合应急处置。",
            "an incident was reported; the monitoring data are being sealed. Support the response.", RoadDangerousGoodsSafetyMeasures.Art45);
    }

    private static Move[] Short(WaybillId id, Waybill waybill, GoodsSigned signed, FactSeen seen, Outlook outlook) =>
    [
        .. ((string[])[Partners.MarketRegulation, Partners.Police]).Select(partner => Tell(
            partner, ProcessNotices.GoodsShort, waybill, seen, outlook, OwnRules.Waybills, ("loaded-kg", $"{waybill.LoadedKg}"),
            ("received-kg", $"{signed.ReceivedKg}"), ("shortage-kg", $"{signed.ShortageKg}"))),
        WaybillMatter.Told(
            "short", id, waybill, $"签收短少 {signed.ShortageKg} 千克，超过允许量，请说明原因。",
            $"{signed.ShortageKg} kg are missing, beyond the tolerance: explain it.", OwnRules.Waybills),
    ];

    private static Move[] Overdue(WaybillId id, Waybill waybill, WaybillOverdue overdue, FactSeen seen, Outlook outlook) =>
    [
        WaybillMatter.Told("overdue", id, waybill, "超时未完结，请核实并办结。", "it is overdue: find out why and complete it.", OwnRules.Waybills),
        new Move.Ask(
            "overdue", Role.Supervisor, $"运单 {waybill.Number}（{PlateOf(waybill)}）超时未完结，请核查车辆和货物去向。",
            $"Waybill {waybill.Number} ({PlateOf(waybill)}) is overdue since {overdue.Due}: find out where vehicle and goods are.",
            OwnRules.Waybills, Steps.ForOfficers(seen, outlook)),
    ];

    private static IEnumerable<Move> Rejected(WaybillRejected rejected, FactSeen seen)
    {
        var (id, waybill) = (WaybillId.Parse(seen.Stream.Key), WaybillMatter.Of(seen));
        var codes = string.Join(", ", rejected.Broken.Select(broken => broken.Code).Where(Standings.Contains).Distinct());
        yield return new Move.Start(Noted, ("codes", codes), ("division", waybill.Division.ToString()));
        yield return new Move.Give(
            "count", new CountRejection(waybill.Content!.Carrier.Party, waybill.Division, id, rejected.On), RoadDangerousGoodsSafetyMeasures.Art22);
        yield return WaybillMatter.Told(
            "rejected", id, waybill, $"校验未通过：{codes}，请核实许可、车辆和人员资质。",
            $"it was rejected ({codes}): look after licence, vehicle and crew.", RoadDangerousGoodsSafetyMeasures.Art22);
        yield return new Move.End(Counted);
    }

    private static Move[] Inspect(RejectionsRepeated repeated, FactSeen seen, Outlook outlook) =>
    [
        new Move.Start(Noted, ("carrier", repeated.Carrier.ToString()), ("division", repeated.Division.ToString())),
        new Move.Ask(
            "inspect", Role.Supervisor,
            $"承运单位 {repeated.Carrier} 自 {Steps.Iso(repeated.From)} 至 {Steps.Iso(repeated.Until)} 有 {repeated.Waybills.Length} 份运单因资质校验未通过，请组织检查。",
            $"{repeated.Waybills.Length} waybills of carrier {repeated.Carrier} failed for want of standing from {Steps.Iso(repeated.From)} to {Steps.Iso(repeated.Until)}: inspect it.",
            RoadDangerousGoodsSafetyMeasures.Art22, Steps.ForOfficers(seen, outlook)),
        new Move.End(Asked),
    ];

    private static IEnumerable<Move> Deviated(AlarmRaised raised, Outlook outlook)
    {
        if (AlarmOnTheWay.TripOf(raised, outlook) is not { } waybill || AlarmOnTheWay.DeviationOf(raised, outlook) is not { } deviation) return [];
        return
        [
            new Move.Start(Noted, ("waybill", waybill.ToString()), ("code", raised.Code.Written()), ("division", raised.Division.ToString())),
            new Move.Give("record", new RecordDeviation(waybill, deviation), RoadDangerousGoodsSafetyMeasures.Art45),
            new Move.End(Recorded),
        ];
    }

    private static Move.Tell Tell(
        string partner, string notice, Waybill waybill, FactSeen seen, Outlook outlook, string basis, params (string, string?)[] content) => new(
        partner, notice, notice is ProcessNotices.GoodsShort ? outlook.ToAcknowledge(seen.On) : Steps.Urgent(seen, outlook), basis,
        Steps.Occasion(seen), [("waybill", waybill.Number.Value), ("plate", PlateOf(waybill)), .. content]);

    private static readonly HashSet<string> Standings = ["W-01", "W-02", "W-03"];

    private static bool WantsStanding(WaybillRejected rejected) => rejected.Broken.Any(broken => Standings.Contains(broken.Code));

    private static bool IsBeyondTolerance(Waybill waybill, GoodsSigned signed, Outlook outlook) =>
        signed.ShortageKg * 1_000L > (long)outlook.Figures.NumberOf(WaybillFigures.ShortageTolerance, signed.On) * waybill.LoadedKg;

    private static string PlateOf(Waybill waybill) => waybill.Content!.Vehicle.Plate.ToString();
}
