using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 报警超时升级 (vehicles §6, §10): what nobody does about an alarm goes to the enterprise, to the city's supervisor, and becomes a lead; confirmed
/// tampering is a lead at once, with its credit and an inspection for officers to see to. A coach on the road in the early morning is told
/// to the police and the toll operator, who guide it to a service area. When the alarm turns out to be none, its leads lapse. A driver who was
/// taken off duty is for the employer, the supervisor and the credit officer.
/// </summary>
public static class AlarmEscalation
{
    private const string Escalated = "Escalated", Closed = "Closed", Withdrawing = "Withdrawing", Withdrawn = "Withdrawn",
        OffDuty = "OffDuty", Asked = "Asked";

    private const string Over = "over", Unclosed = "unclosed", Tampering = "tampering";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.AlarmEscalation,
        [
            new(null, Escalated, "AlarmTimerLapsed, AlarmAcknowledged, AlarmRaised"),
            new(Escalated, Closed, "AlarmClosed, AlarmClosedAsFalse, EpisodeRecorded, AcknowledgementReceived", Ends: true),
            new(Escalated, Withdrawing, "AlarmClosedAsFalse, EpisodeRecorded"),
            new(null, Withdrawing, "EpisodeRecorded"),
            new(Withdrawing, Withdrawn, "ProcessStepTaken, ProcessStepRefused, AcknowledgementReceived", Ends: true),
            new(null, OffDuty, nameof(DriverTakenOffDuty)),
            new(OffDuty, Asked, nameof(OfficerAsked), Ends: true),
        ],
        [typeof(AlarmFact), typeof(DriverTakenOffDuty)],
        static seen => seen.Fact switch
        {
            AlarmRaised { Code: AlarmCode.NB, IsLate: false } or AlarmTimerLapsed or AlarmAcknowledged or AlarmClosed or AlarmClosedAsFalse
                or EpisodeRecorded { IsWithdrawn: true } => [seen.Stream.Key],
            DriverTakenOffDuty off => [$"driver:{seen.Stream.Key}:{Steps.Iso(off.Until)}"],
            _ => [],
        },
        Upon)
    {
        LooksBack = static seen => seen.Fact is AlarmFact or DutyFact,
        Asks = static (_, seen) => seen.Fact is AlarmTimerLapsed { To: EscalationTo.Lead } or AlarmAcknowledged
            ? ProcessQuestions.None with { Streams = [RoadLeads.StreamOf(AlarmOf(seen).Raised!.Vehicle)] }
            : ProcessQuestions.None,
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => seen.Fact switch
    {
        DriverTakenOffDuty off => process.Run == 0 ? TakenOff(off, seen, outlook) : [],
        AlarmClosed or AlarmClosedAsFalse or EpisodeRecorded => Ended(process, AlarmOf(seen), seen),
        AlarmFact => Upon(process, AlarmOf(seen), seen, outlook),
        _ when !process.IsRunning => [],
        AcknowledgementReceived or ProcessStepTaken => Finished(process),
        ProcessStepRefused refused => [Steps.Refused(refused, Role.CaseUnitHead), .. Finished(process, asked: refused.Step)],
        DeadlinePassed passed => Steps.Late(process, passed),
        _ => [],
    };

    private static IEnumerable<Move> Upon(Process process, AlarmCase alarm, FactSeen seen, Outlook outlook)
    {
        // What was withdrawn never was, whatever timers still run of it; what is over is over.
        if (process.Completed || alarm.Episode is { IsWithdrawn: true }) return [];
        Move[] moves =
        [
            .. seen.Fact switch
            {
                AlarmRaised => NightCoach(alarm, seen, outlook),
                AlarmTimerLapsed lapsed => Lapsed(process, alarm, lapsed, seen, outlook),
                AlarmAcknowledged when alarm.Code is AlarmCode.TMP => Tampered(process, alarm, seen, outlook),
                _ => [],
            },
        ];
        return moves is [] ? [] : [Begun(process, Escalated, alarm), .. moves];
    }

    private static Move Begun(Process process, string state, AlarmCase alarm) => process.IsRunning
        ? new Move.Join()
        : new Move.Start(
            state, ("vehicle", alarm.Raised!.Vehicle.ToString()), ("code", alarm.Code.Written()), ("division", alarm.Raised.Division.ToString()));

    private static IEnumerable<Move> Lapsed(Process process, AlarmCase alarm, AlarmTimerLapsed lapsed, FactSeen seen, Outlook outlook)
    {
        var (zh, en) = lapsed.Timer switch
        {
            AlarmTimer.Notify => ("未提醒驾驶员", "the driver was not told"),
            AlarmTimer.Acknowledge => ("未确认", "nobody has looked at it"),
            AlarmTimer.Treat => ("未处理驾驶员并办结", "the driver was not treated and it is not closed"),
            _ => ("一级报警未办结", "it is of level 1 and not closed"),
        };
        yield return Told($"late:{lapsed.Timer}", alarm, seen, $"超时{zh}，请立即处理。", $"{en} in time: see to it at once.");
        if (lapsed.To is EscalationTo.CitySupervisor)
            yield return new Move.Ask(
                $"supervise:{lapsed.Timer}@{seen.Position}", Role.Supervisor, $"{Zh(alarm)}：企业超时{zh}，请督办。",
                $"{En(alarm)}: {en} in time; take it up with the enterprise.", OwnRules.AlarmHandling, Steps.ForOfficers(seen, outlook));
        if (lapsed.To is EscalationTo.Lead && !process.Steps.ContainsKey($"lead:{Unclosed}"))
            yield return Lead(Unclosed, alarm, seen, outlook, $"{Zh(alarm)}，超过时限未办结：{alarm.Raised!.Reading}", null);
    }

    private static IEnumerable<Move> Tampered(Process process, AlarmCase alarm, FactSeen seen, Outlook outlook)
    {
        if (process.Steps.ContainsKey($"lead:{Tampering}")) yield break;
        yield return Lead(
            Tampering, alarm, seen, outlook, $"{Zh(alarm)}，已经监控人员确认：{alarm.Raised!.Reading}", RoadLeads.Tampering);
        yield return new Move.Ask(
            "record-credit", Role.CreditOfficer, $"{Zh(alarm)}已确认，请核对车辆所属企业的信用记录。",
            $"{En(alarm)} was confirmed: look at the credit record of the vehicle's enterprise.", MonitoringMeasures.Art37, Steps.ForOfficers(seen, outlook));
        yield return new Move.Ask(
            "inspect", Role.AgencyHead, $"{Zh(alarm)}已确认，请对车辆所属企业增加检查。",
            $"{En(alarm)} was confirmed: inspect the vehicle's enterprise.", MonitoringMeasures.Art37, Steps.ForOfficers(seen, outlook));
        yield return Told("tampering", alarm, seen, "已确认，已登记案件线索。", "was confirmed and is a lead now.");
    }

    private static IEnumerable<Move> NightCoach(AlarmCase alarm, FactSeen seen, Outlook outlook)
    {
        yield return Told(
            "night-coach", alarm, seen, "，请立即引导车辆到最近的服务区停车休息。", "at once: guide the vehicle to the nearest service area.");
        foreach (var partner in (string[])[Partners.Police, Partners.TollOperator])
            yield return new Move.Tell(
                partner, ProcessNotices.NightCoach, Steps.Urgent(seen, outlook), PassengerSafetyNorms.Art38, Steps.Occasion(seen),
                ("plate", alarm.Raised!.Vehicle.ToString()), ("started-at", alarm.Raised.StartedAt.ToString()), ("place", alarm.Raised.Place));
    }

    private static Move.Give Lead(
        string ground, AlarmCase alarm, FactSeen seen, Outlook outlook, string facts, Domain.Enforcement.OffenceCode? offence) => new(
        $"lead:{ground}",
        RoadLeads.TakeUp(
            RoadLeads.IdOf(seen.Stream.Key, ground), alarm.Raised!.Vehicle, alarm.Raised.Owner, outlook, facts, alarm.Raised.Place, seen.On,
            ChinaTime.DayOf(alarm.Raised.StartedAt), offence, seen.Stream),
        OwnRules.AlarmHandling);

    /// <summary>The alarm is over. Where it never was one, what was made of it is taken back; late handling stays what it is.</summary>
    private static IEnumerable<Move> Ended(Process process, AlarmCase alarm, FactSeen seen)
    {
        Move[] lapses = seen.Fact is AlarmClosed ? [] : [.. Lapses(process, seen)];
        if (!process.IsRunning) return lapses is [] ? [] : [Begun(process, Withdrawing, alarm), new Move.Join((Over, seen.Type)), .. lapses];
        if (lapses is not []) return [new Move.Join((Over, seen.Type)), new Move.GoTo(Withdrawing, OwnRules.NoEditOfTracks), .. lapses];
        return [new Move.Join((Over, seen.Type)), .. IsSettled(process) && process.State is Escalated ? [new Move.End(Closed)] : (Move[])[]];
    }

    private static IEnumerable<Move> Lapses(Process process, FactSeen seen) =>
        from ground in (string[])[Unclosed, Tampering]
        where process.Steps.TryGetValue($"lead:{ground}", out var rule) && rule is null && !process.Steps.ContainsKey($"lapse:{ground}")
        select new Move.Give(
            $"lapse:{ground}",
            new LapseLead(
                RoadLeads.IdOf(seen.Stream.Key, ground),
                seen.Fact is AlarmClosedAsFalse ? "报警经两人复核为误报。" : "补传数据表明该报警不成立。"),
            OwnRules.NoEditOfTracks);

    /// <summary>Not while a partner owes a receipt, nor while somebody is still to be asked about a step that was refused.</summary>
    private static bool IsSettled(Process process, string? asked = null) => process.Awaited.IsEmpty
        && process.Steps.All(step => step.Value is null || step.Key == asked || process.Duties.Contains(Steps.DutyOf(step.Key)));

    private static Move[] Finished(Process process, string? asked = null) => process.Known(Over) is not null && IsSettled(process, asked)
        ? [new Move.End(process.State is Withdrawing ? Withdrawn : Closed)]
        : [];

    /// <summary>Three alarms of level 1 in thirty days (vehicles §6, §10); who it is says the duty log.</summary>
    private static Move[] TakenOff(DriverTakenOffDuty off, FactSeen seen, Outlook outlook)
    {
        var log = seen.Before.OfType<DutyLogOpened>().Last();
        var (zh, en) = ($"驾驶员（{seen.Stream.Key}）自 {Steps.Iso(off.From)} 至 {Steps.Iso(off.Until)} 发生一级报警 {off.Alarms} 次，已暂停上岗",
            $"A driver ({seen.Stream.Key}) had {off.Alarms} alarms of level 1 from {Steps.Iso(off.From)} to {Steps.Iso(off.Until)} and is off duty");
        return
        [
            new Move.Start(OffDuty, ("division", log.Division.ToString())),
            new Move.Notify(
                "off-duty", log.Employer, log.Division, seen.Stream.ToString(), $"{zh}，重新培训合格前不得安排驾驶。",
                $"{en} until retrained.", OwnRules.AlarmHandling),
            new Move.Ask(
                "honesty-points", Role.CreditOfficer, $"{zh}，请核对其诚信考核计分。", $"{en}: look at the honesty points.",
                OwnRules.AlarmHandling, Steps.ForOfficers(seen, outlook)),
            new Move.Ask(
                "company-talk", Role.Supervisor, $"{zh}，请约谈所属企业。", $"{en}: have a talk with the enterprise.", OwnRules.AlarmHandling,
                Steps.ForOfficers(seen, outlook)),
            new Move.End(Asked),
        ];
    }

    private static Move.Notify Told(string notice, AlarmCase alarm, FactSeen seen, string zh, string en) => new(
        notice, alarm.Raised!.Owner, alarm.Raised.Division, seen.Stream.ToString(), $"{Zh(alarm)}{zh}", $"{En(alarm)}: {en}", OwnRules.AlarmHandling);

    private static string Zh(AlarmCase alarm) => $"{alarm.Raised!.Vehicle} {alarm.Code.Written()}（{alarm.Code.Zh()}）报警";

    private static string En(AlarmCase alarm) => $"Alarm {alarm.Code.Written()} ({alarm.Code.En()}) of {alarm.Raised!.Vehicle}";

    private static AlarmCase AlarmOf(FactSeen seen) =>
        seen.Before.Append(seen.Fact).Cast<AlarmFact>().Aggregate(AlarmCase.Initial, AlarmCase.Evolve);
}
