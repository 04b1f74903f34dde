using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 超限违法累计后果 (HSPR 66): a counter crossed its threshold. The truck's certificate is revoked by the number of the latest case, if that
/// case told the party of it and of the hearing (APL 63); a driver is stopped; for an enterprise, and where the law refuses the clockwork,
/// whoever decides on licences is asked, because an order to stop allows a hearing first. When a decision falls and the counter with it, all
/// of it is undone, also what that officer did by the number of the case.
/// </summary>
public static class OverloadThreshold
{
    private const string Crossed = "Crossed", Measured = "Measured", Undone = "Undone";

    private const string Certificate = "vehicle-certificate", Licence = "licence", Number = "case-number", Decision = "decision-number", Measure = "measure";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.OverloadThreshold,
        [
            new(null, Crossed, nameof(CounterThresholdCrossed)),
            new(Crossed, Measured, "ProcessStepTaken, ProcessStepRefused, OfficerAsked"),
            new(Crossed, Undone, nameof(CounterThresholdUndone), Ends: true),
            new(Measured, Undone, nameof(CounterThresholdUndone), Ends: true),
        ],
        [typeof(CounterThresholdCrossed), typeof(CounterThresholdUndone)],
        static seen => seen.Fact switch
        {
            CounterThresholdCrossed crossed => [KeyOf(crossed.Counter, Steps.Iso(crossed.Until))],
            CounterThresholdUndone undone => [KeyOf(undone.Counter, Steps.Iso(undone.Until))],
            _ => [],
        },
        Upon)
    {
        Asks = static (process, seen) => seen.Fact switch
        {
            CounterThresholdCrossed crossed => ProcessQuestions.None with { Streams = [CaseOf(crossed)], HeldBy = crossed.Counter.Party },
            CounterThresholdUndone undone => ProcessQuestions.None with
            {
                LicenceNumbers = Numbers(process), HeldBy = undone.Counter.Party, Streams = [.. StreamsOfCertificate(process)],
            },
            ProcessStarted => ProcessQuestions.None with { LicenceNumbers = Numbers(process), Streams = [StreamOf(process)] },
            _ => ProcessQuestions.None,
        },
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => (process.IsRunning, seen.Fact) switch
    {
        (false, CounterThresholdCrossed crossed) when MatterOf(CaseOf(crossed), outlook) is { } matter => Begin(crossed, matter, outlook),
        // The number of the certificate is known now, and with it the licence that it is.
        (true, ProcessStarted) when process.Known(Certificate) is { } number => Revoke(process, number, outlook),
        (true, ProcessStepRefused refused) => [Hearing(process, refused)],
        (true, CounterThresholdUndone undone) => Undo(process, undone, outlook),
        _ => [],
    };

    private static IEnumerable<Move> Begin(CounterThresholdCrossed crossed, PenaltyMatter matter, Outlook outlook)
    {
        var vehicle = crossed.Measure is CounterMeasure.RevokeVehicleCertificate;
        yield return new Move.Start(
            Crossed, (Measure, crossed.Measure.ToString()), (Number, matter.Decision.CaseNumber), (Decision, matter.Decision.DecisionNumber),
            ("case", matter.Case.ToString()), (Certificate, vehicle ? matter.Filing.Act.VehicleCertificate : null),
            ("division", matter.Filing.Division.ToString()));
        if (vehicle && matter.Filing.Act.VehicleCertificate is not null) yield break;
        if (crossed.Measure is CounterMeasure.StopDriver)
            foreach (var licence in outlook.Held.Where(licence => licence.Kind.IsQualification() && licence.IsUsable))
                yield return new Move.Give(
                    $"stop-driver:{licence.Number}",
                    new SuspendLicence(licence.Id, SuspensionKind.SuspensionForRectification, matter.Decision.DecisionNumber),
                    HighwaySafetyProtectionRegulations.Art66);
        else
            yield return Order(crossed.Measure, crossed.Count, matter, outlook);
        yield return new Move.GoTo(Measured, HighwaySafetyProtectionRegulations.Art66);
    }

    private static IEnumerable<Move> Revoke(Process process, string number, Outlook outlook)
    {
        var matter = MatterOf(StreamOf(process), outlook)!;
        if (outlook.Licences.TryGetValue(number, out var known)) yield return new Move.Join((Licence, known.ToString()));
        yield return outlook.Licences.TryGetValue(number, out var certificate)
            ? new Move.Give(
                $"revoke:{number}",
                new RevokeLicence(
                    certificate, process.Known(Number)!, process.Known(Decision)!, "一年内违法超限运输超过三次",
                    Told(matter) ? matter.Decision.NoticeServedOn : null, matter.Decision.HearingHeld),
                HighwaySafetyProtectionRegulations.Art66)
            : new Move.Ask(
                "write-to-issuer", Role.AgencyHead, $"车辆营运证 {number} 不在本省登记，请函告发证机关。",
                $"Certificate {number} is not on this register: write to its issuing authority.", HighwaySafetyProtectionRegulations.Art66);
        yield return new Move.GoTo(Measured, HighwaySafetyProtectionRegulations.Art66);
    }

    /// <summary>
    /// The notice in the case, or its decision, named the revocation of the certificate: only then was the party told of it, and of the
    /// hearing. The decision alone cannot, where the law of the offence lays down a fine and HSPR 66 the rest.
    /// </summary>
    private static bool Told(PenaltyMatter matter) => (matter.Notice is { HearingOffered: true } notice ? notice.Proposed : [])
        .Concat(matter.Decision.Penalties)
        .Any(penalty => penalty.Kind is PenaltyKind.LicenceRevocation && penalty.Document == matter.Filing.Act.VehicleCertificate);

    private static Move.Ask Order(CounterMeasure measure, int count, PenaltyMatter matter, Outlook outlook) => new(
        "order", Role.DecisionMaker,
        measure is CounterMeasure.StopEnterprise
            ? $"该企业一年内违法超限货运车辆达到法定比例（{count} 辆），请依法责令停业整顿；当事人有权要求听证。"
            : "该车一年内违法超限运输超过三次，案件未载明营运证号，请依法吊销其车辆营运证。",
        measure is CounterMeasure.StopEnterprise
            ? $"{count} trucks of this enterprise overloaded within a year: order it to stop and rectify; the party may ask for a hearing."
            : "The truck overloaded more than three times within a year and the case names no certificate: revoke it.",
        HighwaySafetyProtectionRegulations.Art66,
        outlook.WorkingDaysAfter(matter.Decision.On, outlook.Figures.NumberOf(ProcessFigures.DaysForOfficers, matter.Decision.On)));

    private static Move.Ask Hearing(Process process, ProcessStepRefused refused) => new(
        $"refused:{refused.Step}", Role.DecisionMaker,
        $"{refused.Command} 因规则 {refused.Rule} 未能自动办理（案件 {process.Known(Number)}），请告知听证权利后依法处理。",
        $"{refused.Command} was refused by {refused.Rule} (case {process.Known(Number)}): tell the party of the hearing and decide.", refused.Basis);

    private static IEnumerable<Move> Undo(Process process, CounterThresholdUndone undone, Outlook outlook)
    {
        var document = $"计次冲销 {Steps.Iso(undone.On)}";
        foreach (var (number, licence) in outlook.Licences.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            if ((process.Steps.TryGetValue($"revoke:{number}", out var rule) && rule is null) || IsRevokedByHand(process, outlook))
                yield return new Move.Give(
                    $"restore:{number}", new RestoreLicence(licence, RestoringInstance.SuperiorDecision, document, "计次依据的处罚决定已被撤销或者变更"),
                    AdministrativeLicensingLaw.Art60);
        foreach (var licence in outlook.Held.Where(licence => licence.SuspendedBy == process.Known(Decision) && licence.Kind.IsQualification()))
            yield return new Move.Give($"free-driver:{licence.Number}", new LiftSuspension(licence.Id, document), AdministrativeLicensingLaw.Art60);
        yield return new Move.End(Undone);
    }

    /// <summary>The officer who was asked revoked the certificate, by the number of the case.</summary>
    private static bool IsRevokedByHand(Process process, Outlook outlook) => StreamsOfCertificate(process)
        .SelectMany(stream => outlook.Streams[stream]).OfType<LicenceRevoked>().LastOrDefault()?.CaseNumber == process.Known(Number);

    private static IEnumerable<StreamName> StreamsOfCertificate(Process process) =>
        process.Known(Licence) is { } licence ? [new("licensing.licence", licence)] : [];

    private static PenaltyMatter? MatterOf(StreamName stream, Outlook outlook) => PenaltyMatter.Of(stream, outlook.Streams[stream]);

    private static StreamName CaseOf(CounterThresholdCrossed crossed) => new("enforcement.case", crossed.Cases[^1].ToString());

    private static StreamName StreamOf(Process process) => new("enforcement.case", process.Known("case")!);

    private static System.Collections.Immutable.ImmutableArray<string> Numbers(Process process) =>
        process.Known(Certificate) is { } number ? [number] : [];

    /// <summary>A plate has a slash before its colour; the key of a process has none.</summary>
    private static string KeyOf(CounterId counter, string until) => $"{counter.ToString().Replace('/', '-')}:{until}";
}
