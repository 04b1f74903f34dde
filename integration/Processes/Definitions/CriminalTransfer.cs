using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 涉嫌犯罪案件移送 (APL 27, CTR 5, 8): the head of the agency decides within three days, the case is handed over within twenty-four hours, the police
/// decide within three days. The penalty case stands still meanwhile and is not closed; it goes on when the head or the police say no.
/// The limits come from the facts; what passes is for an officer.
/// </summary>
public static class CriminalTransfer
{
    private const string Suspected = "Suspected", Approved = "Approved", HandedOver = "HandedOver";

    private const string NotTransferred = "NotTransferred", Filed = "PoliceFiled", Declined = "PoliceDeclined";

    private const string HeadDecides = "head-decides", HandOver = "hand-over";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.CriminalTransfer,
        [
            new(null, Suspected, nameof(CrimeSuspected)),
            new(null, Approved, nameof(PoliceTransferApproved)),
            new(null, HandedOver, nameof(CaseTransferredToPolice)),
            new(Suspected, Approved, nameof(PoliceTransferApproved)),
            new(Suspected, HandedOver, nameof(CaseTransferredToPolice)),
            new(Approved, HandedOver, nameof(CaseTransferredToPolice)),
            .. from state in new[] { Suspected, Approved, HandedOver }
               from end in new[] { (Filed, nameof(PoliceFiledCase)), (Declined, nameof(PoliceDeclinedCase)) }
               select new ProcessTransition(state, end.Item1, end.Item2, Ends: true),
            new(Suspected, NotTransferred, nameof(PoliceTransferDeclined), Ends: true),
        ],
        [
            typeof(CrimeSuspected), typeof(PoliceTransferDeclined), typeof(PoliceTransferApproved), typeof(CaseTransferredToPolice),
            typeof(PoliceFiledCase), typeof(PoliceDeclinedCase),
        ],
        static seen => [seen.Stream.Key],
        static (process, seen, _) => seen.Fact switch
        {
            CrimeSuspected suspected when !process.IsRunning => [new Move.Start(Suspected), new Move.Watch(HeadDecides, suspected.DecideBy, CriminalTransferRegulations.Art5)],
            PoliceTransferApproved approved => To(
                process, Approved, new Move.Watch(HandOver, new(ChinaTime.DayOf(approved.HandOverBy), Provisional: false), CriminalTransferRegulations.Art5)),
            CaseTransferredToPolice transferred => To(process, HandedOver, Transfer(transferred)),
            AcknowledgementReceived { Answer: { } answer } answered when process.IsRunning => [Decision(answer, answered, seen)],
            PoliceTransferDeclined when process is { IsRunning: true, State: Suspected } => Ended(process, NotTransferred),
            PoliceFiledCase filed when process.IsRunning => Exhibits(filed).Concat(Ended(process, Filed)),
            PoliceDeclinedCase declined when process.IsRunning => Objection(declined).Concat(Ended(process, Declined)),
            DeadlinePassed passed when process.IsRunning => Overdue(passed),
            ProcessStepRefused refused when process.IsRunning => [Steps.Refused(refused, Role.CaseUnitHead)],
            _ => [],
        });

    /// <summary>Goes on to a state, or begins there; what is further on already stays.</summary>
    private static IEnumerable<Move> To(Process process, string state, Move then)
    {
        if (process.IsRunning ? process.State == HandedOver || process.State == state : process.Run > 0) yield break;
        if (process.IsRunning) yield return new Move.GoTo(state, AdministrativePenaltyLaw.Art27);
        else yield return new Move.Start(state);
        foreach (var before in process.Deadlines.Keys) yield return new Move.Met(before);
        yield return then;
    }

    /// <summary>The police are asked and answer within three days; the party is told of by the transfer itself.</summary>
    private static Move.Tell Transfer(CaseTransferredToPolice transferred) => new(
        Partners.Police, ProcessNotices.CrimeTransferred, transferred.PoliceDecideBy, CriminalTransferRegulations.Art8, transferred.DocumentNumber,
        ("document", transferred.DocumentNumber), ("authority", transferred.PoliceAuthority), ("crime", transferred.Crime),
        ("transferred-on", Steps.Iso(transferred.On)));

    /// <summary>What the police answered is put on the record of the case, whose fact then ends the process.</summary>
    private static Move.Give Decision(ProcessAnswer answer, AcknowledgementReceived answered, FactSeen seen)
    {
        var (id, document) = (CaseId.Parse(seen.Stream.Key), answered.Document ?? answered.MessageId.ToString("D"));
        return answer is ProcessAnswer.Objected
            ? new("record-police-refusal", new RecordPoliceRefusal(id, document, "见公安机关不予立案通知书"), CriminalTransferRegulations.Art9)
            : new("record-police-filing", new RecordPoliceFiling(id, document), CriminalTransferRegulations.Art8);
    }

    private static IEnumerable<Move> Ended(Process process, string state) =>
        [.. process.Deadlines.Keys.Select(limit => new Move.Met(limit)), new Move.End(state)];

    private static IEnumerable<Move> Exhibits(PoliceFiledCase filed) =>
    [
        new Move.Ask(
            "hand-over-exhibits", Role.CaseUnitHead, "公安机关已立案，请移交涉案物品和案卷材料。",
            "The police filed the case: hand over the exhibits and the file.", CriminalTransferRegulations.Art12, filed.HandOverExhibitsBy),
    ];

    private static IEnumerable<Move> Objection(PoliceDeclinedCase declined) =>
    [
        new Move.Ask(
            "object-or-go-on", Role.AgencyHead, "公安机关不予立案：可以在期限内提请复议，案件恢复办理。",
            "The police declined: an objection can be made in time, and the case goes on.", CriminalTransferRegulations.Art9, declined.ObjectBy),
    ];

    private static IEnumerable<Move> Overdue(DeadlinePassed passed)
    {
        var (role, zh, en) = passed.Deadline switch
        {
            HeadDecides => (Role.AgencyHead, "三日内未决定是否移送", "It was not decided in three days whether to transfer"),
            HandOver => (Role.CaseUnitHead, "批准后二十四小时内未移送", "It was not handed over in twenty-four hours"),
            _ => (Role.CaseUnitHead, "公安机关三日内未决定是否立案，请催询", "The police did not decide in three days: ask them"),
        };
        yield return new Move.Ask($"overdue:{passed.Deadline}", role, zh, en, AdministrativePenaltyLaw.Art27);
    }
}
