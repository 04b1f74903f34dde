using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 处罚决定后果 (enforcement §12). Upon the decision: publicity is evaluated within seven working days, credit is recorded and the index
/// computed anew, overloading is counted. Upon service: what the penalties say of licences is done, by the case's number, and the place
/// where an overloaded truck is registered has its copy within seven working days (OSR 44): without it the case is not closed (O-10). Facts
/// and result of a vehicle of another province go there, too (ALL 64). When the case is closed as performed, credit has that the duty is
/// done, on which repair rests. A decision that falls ends it: what then is undone is a process of its own.
/// </summary>
public static class PenaltyConsequences
{
    private const string Decided = "Decided", Served = "Served", Finished = "Finished", Overturned = "Overturned";

    private const string Closed = "closed-on", Copied = "copied-on", DecisionNumber = "decision-number";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.PenaltyConsequences,
        [
            new(null, Decided, nameof(PenaltyDecided)),
            new(Decided, Served, nameof(DecisionServed)),
            new(Served, Finished, "CaseClosed, AcknowledgementReceived", Ends: true),
            new(Decided, Overturned, nameof(DecisionRevoked), Ends: true),
            new(Served, Overturned, nameof(DecisionRevoked), Ends: true),
        ],
        [typeof(PenaltyDecided), typeof(DecisionServed), typeof(CaseClosed), typeof(DecisionRevoked)],
        static seen => [seen.Stream.Key],
        Upon)
    {
        LooksBack = static seen => seen.Fact is CaseFact,
        Asks = static (_, seen) => seen.Fact is ProcessStepTaken taken ? ScoreAnew.Asked(taken)
            : seen.Fact is CaseFact fact && PenaltyMatter.Of(seen.Stream, seen.Before.Append(fact)) is { } matter
                ? Asked(matter, fact)
                : ProcessQuestions.None,
    };

    /// <summary>Day on which the copy of the decision went to the place of registration; null while it has not.</summary>
    public static LocalDate? CopiedOn(Process process) => process.Known(Copied) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    private static ProcessQuestions Asked(PenaltyMatter matter, CaseFact fact)
    {
        var credit = PenaltyCredit.Asked(matter);
        return credit with
        {
            LicenceNumbers = [.. matter.Documents()],
            Streams = fact is PenaltyDecided ? credit.Streams.Add(PenaltyPublicity.OffenceOf(matter)) : credit.Streams,
        };
    }

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook)
    {
        var matter = seen.Fact is CaseFact fact ? PenaltyMatter.Of(seen.Stream, seen.Before.Append(fact)) : null;
        return (process.IsRunning, seen.Fact) switch
        {
            (false, PenaltyDecided) when matter is not null => Begin(matter, seen, outlook),
            (true, DecisionServed) when matter is not null && process.State is Decided => Serve(process, matter, seen, outlook),
            (true, CaseClosed) when matter is not null && process.Known(Closed) is null => Close(process, matter, seen, outlook),
            (true, DecisionRevoked) => [new Move.End(Overturned)],
            (true, AcknowledgementReceived) when IsDone(process.State, process.Known(Closed), process.Awaited.Count) => [new Move.End(Finished)],
            (true, DeadlinePassed passed) => Steps.Late(process, passed),
            (true, ProcessStepTaken taken) => ScoreAnew.Of(taken, process.Known(DecisionNumber), seen, outlook),
            (true, ProcessStepRefused refused) when PenaltyCredit.LeftNothing(refused) => [],
            (true, ProcessStepRefused refused) => [Steps.Refused(refused, ScoreAnew.OfficerFor(refused)
                ?? (refused.Command == nameof(EvaluatePublicity) ? Role.PublicityClerk : Role.AgencyHead))],
            _ => [],
        };
    }

    private static IEnumerable<Move> Begin(PenaltyMatter matter, FactSeen seen, Outlook outlook)
    {
        yield return new Move.Start(
            Decided, ("case-number", matter.Decision.CaseNumber), (DecisionNumber, matter.Decision.DecisionNumber),
            ("division", matter.Filing.Division.ToString()));
        yield return PenaltyPublicity.Evaluate(matter, outlook);
        foreach (var counter in matter.Counters(outlook))
            yield return new Move.Give(
                $"count:{counter.Kind}",
                new CountViolation(counter, matter.Case, matter.Decision.DecisionNumber, matter.Filing.Act.ActOn, matter.Filing.Act.Plate!.Value),
                HighwaySafetyProtectionRegulations.Art66);
        foreach (var step in PenaltyCredit.Record(matter, outlook)) yield return step;
        if (matter.IsOfAnotherProvince)
            yield return Told(ProcessNotices.PenaltyCopied, AdministrativeLicensingLaw.Art64, outlook.ToAcknowledge(seen.On), matter);
    }

    private static IEnumerable<Move> Serve(Process process, PenaltyMatter matter, FactSeen seen, Outlook outlook)
    {
        yield return new Move.GoTo(Served, AdministrativePenaltyLaw.Art61);
        foreach (var step in PenaltyOnLicences.Of(matter, seen.On, outlook)) yield return step;
        if (matter.IsOverload)
        {
            yield return new Move.Join((Copied, Steps.Iso(seen.On)));
            yield return Told(
                ProcessNotices.OverloadCopied, OversizeVehicleRules.Art44,
                outlook.WorkingDaysAfter(seen.On, OversizeVehicleRules.WorkingDaysForCopy.On(seen.On)), matter);
        }
        else if (IsDone(Served, process.Known(Closed), process.Awaited.Count)) yield return new Move.End(Finished);
    }

    private static IEnumerable<Move> Close(Process process, PenaltyMatter matter, FactSeen seen, Outlook outlook)
    {
        yield return new Move.Join((Closed, Steps.Iso(seen.On)));
        if (seen.Fact is CaseClosed { Ground: ClosingGround.Performed or ClosingGround.Enforced })
            foreach (var step in PenaltyCredit.Perform(matter, seen, outlook)) yield return step;
        if (IsDone(process.State, Steps.Iso(seen.On), process.Awaited.Count)) yield return new Move.End(Finished);
    }

    private static Move.Tell Told(string notice, string basis, Deadline due, PenaltyMatter matter) => new(
        Partners.RegistrationPlace, notice, due, basis, matter.Decision.DecisionNumber,
        ("case-number", matter.Decision.CaseNumber), ("decision-number", matter.Decision.DecisionNumber),
        ("offence", matter.Decision.Offence.ToString()), ("plate", matter.Filing.Act.Plate?.Value),
        ("vehicle-certificate", matter.Filing.Act.VehicleCertificate), ("decided-on", Steps.Iso(matter.Decision.On)));

    private static bool IsDone(string? state, string? closed, int awaited) => state is Served && closed is not null && awaited == 0;
}
