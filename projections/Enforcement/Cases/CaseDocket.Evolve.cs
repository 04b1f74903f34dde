using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Enforcement.Cases;

public sealed partial record CaseDocket
{
    /// <summary>What was not filed is no case: its lead says why.</summary>
    public static CaseDocket? Evolve(CaseDocket? row, CaseFact fact, FactContext at)
    {
        if (fact is CaseNotFiled) return null;
        var next = fact is CaseFiled filed ? Opened(filed, at) : After(row!, fact);
        var words = CaseWords.Of(fact);
        return next with
        {
            Reached = next.Stage == row?.Stage ? next.Reached : next.Reached.Add(new(next.Stage, fact.On)),
            Steps = next.Steps.Add(new(fact.On, words.Zh, words.En, at.Envelope.Actor, at.Envelope.Capacity, at.Position)),
            Version = at.Version,
            ChangedOn = fact.On,
        };
    }

    private static CaseDocket Opened(CaseFiled filed, FactContext at) => new(
        CaseId.Parse(at.Key), filed.CaseNumber, filed.Procedure, filed.Domain, filed.Act.Offence, NameOf(filed.Party), filed.Party.Kind,
        filed.Party.CreditCode, filed.Party.Party, filed.Party.PersonName?.Clear, filed.Party.ResidentId?.Clear, filed.Act.Plate,
        filed.Act.Place, filed.Act.ActOn, filed.Division, filed.Agency, CaseStage.Filed, CaseStep.AssignOfficers, [], [], at.Version, filed.On)
    {
        Lead = filed.Lead,
        FiledOn = filed.On,
        DecideBy = filed.Procedure is CaseProcedure.Ordinary ? filed.DecideBy.Due : null,
        Provisional = filed.DecideBy.Provisional,
    };

    private static CaseDocket After(CaseDocket row, CaseFact fact) => fact switch
    {
        OfficersAssigned assigned => row with
        {
            Officers = [.. assigned.Officers.Select(officer => officer.Account)],
            Stage = row.Stage is CaseStage.Filed ? CaseStage.Investigating : row.Stage,
            Next = row.Next is CaseStep.AssignOfficers ? CaseStep.Investigate : row.Next,
        },
        OfficerRecused recused => row with { Officers = row.Officers.Remove(recused.Account) },
        CaseClockStopped stopped => row.StoppedFrom(stopped.From, CaseWords.Cause(stopped.Cause)),
        CaseClockResumed resumed => row.RunningFrom(resumed.From).Due(resumed.DecideBy),
        CasePeriodExtended extended => row.Due(extended.DecideBy),
        CaseLimitsRecounted recounted => Recounted(row, recounted),
        InvestigationConcluded => row with { Stage = CaseStage.InvestigationConcluded, Next = CaseStep.ServeNotice },
        LegalReviewPassed => row with { Stage = row.Stage is CaseStage.InvestigationConcluded ? CaseStage.LegalReviewed : row.Stage },
        LegalReviewReturned => row with { Stage = CaseStage.Investigating, Next = CaseStep.Investigate },
        NoticeServed notice => row with
        {
            Stage = CaseStage.NoticeServed, Next = CaseStep.AwaitDefence, DefendBy = notice.DefendBy.Due,
            RequestHearingBy = notice.RequestHearingBy?.Due, Proposed = Shown(notice.Proposed), Facts = notice.Facts, Reasons = notice.Reasons,
            Basis = notice.Basis,
        },
        DefenceReceived => row with { Next = CaseStep.ReviewDefence },
        RightsWaived { Defence: true } or DefenceReviewed => row with { Next = CaseStep.Decide },
        CaseHearingRequested => row with { Stage = CaseStage.HearingRequested, Next = CaseStep.HoldHearing },
        CaseHearingScheduled scheduled => row with { HearingOn = scheduled.HeldOn },
        CaseHearingHeld held => row with { Stage = CaseStage.HearingHeld, Next = CaseStep.Decide, HearingOn = held.On },
        CaseHearingWaived => row with { Stage = CaseStage.NoticeServed, Next = CaseStep.Decide },
        CollectiveDecisionRecorded => row with { Stage = CaseStage.Deliberated, Next = CaseStep.Decide },
        PenaltyDecided decided => row with
        {
            Stage = CaseStage.Decided, Next = CaseStep.Serve, DecisionNumber = decided.DecisionNumber, DecidedOn = decided.On,
            Penalties = Shown(decided.Penalties), Fine = decided.Fine, ServeBy = decided.ServeBy.Due, Facts = decided.Facts, Reasons = decided.Reasons,
            Basis = decided.Basis, LawFrom = decided.LawVersion, Leniency = decided.Leniency,
        },
        NoPenaltyDecided decided => row with
        {
            Stage = CaseStage.NoPenalty, Next = CaseStep.Close, DecisionNumber = decided.DecisionNumber, DecidedOn = decided.On,
            NoPenalty = decided.Ground,
        },
        CrimeSuspected or PoliceTransferApproved => row with { Next = CaseStep.TransferToPolice },
        PoliceTransferDeclined => row with { Next = Resuming(row) },
        CaseTransferredToPolice => row.StoppedFrom(fact.On, new("移送公安机关", "Handed over to the police")) with
        {
            Stage = CaseStage.TransferredCriminal, Next = CaseStep.AwaitPolice,
        },
        PoliceDeclinedCase declined => row.RunningFrom(declined.On).Due(declined.DecideBy) with { Stage = Returning(row), Next = Resuming(row) },
        OnSpotDecisionReported => row with { Next = CaseStep.Close },
        DecisionServed served => row with
        {
            Stage = CaseStage.Served, Next = row.Procedure is CaseProcedure.Simplified ? CaseStep.Report : CaseStep.Close,
            ServedOn = served.ServedOn, PayBy = served.PayBy?.Due, ReconsiderBy = served.ReconsiderBy.Due, SueBy = served.SueBy.Due,
        },
        CaseSuspended suspended => row.StoppedFrom(suspended.On, new($"中止：{suspended.Reason}", $"Suspended: {suspended.Reason}")) with
        {
            Stage = CaseStage.Suspended, Next = CaseStep.Resume,
        },
        CaseResumed resumed => row.RunningFrom(resumed.On).Due(resumed.DecideBy) with { Stage = Returning(row), Next = Resuming(row) },
        CaseWithdrawn => row with { Stage = CaseStage.Withdrawn, Next = CaseStep.Close },
        CaseTransferredToAgency => row with { Stage = CaseStage.TransferredJurisdiction, Next = CaseStep.Close },
        CaseTerminated => row with { Stage = CaseStage.Terminated, Next = CaseStep.Close },
        DecisionUpheld => row with { Outcome = CaseOutcome.Upheld },
        DecisionConfirmedUnlawful => row with { Outcome = CaseOutcome.ConfirmedUnlawful },
        DecisionChanged changed => row with { Outcome = CaseOutcome.Changed, Penalties = Shown(changed.After), Fine = changed.FineAfter },
        DecisionRevoked revoked => Revoked(row, revoked),
        CaseClosed closed => row with { Stage = CaseStage.Closed, Next = CaseStep.Archive, ClosedOn = closed.On },
        CaseArchived archived => row with { Stage = CaseStage.Archived, Next = CaseStep.Nothing, ArchiveNumber = archived.ArchiveNumber },
        _ => row,
    };

    /// <summary>The certificate of a practitioner, which a penalty names, is often numbered by the resident id.</summary>
    private static ImmutableArray<Penalty> Shown(ImmutableArray<Penalty> penalties) =>
        [.. penalties.Select(penalty => penalty with { Document = penalty.Document is { } number ? NumbersOfPersons.WithoutId(number) : null })];

    private static CaseDocket Revoked(CaseDocket row, DecisionRevoked revoked) => revoked.DecideAnew
        ? row with
        {
            Outcome = CaseOutcome.Revoked, Stage = CaseStage.Investigating, Next = CaseStep.Investigate, Penalties = [], Fine = null,
            ServeBy = null, ServedOn = null, PayBy = null, ReconsiderBy = null, SueBy = null, ClosedOn = null, DefendBy = null,
            RequestHearingBy = null, HearingOn = null, LawFrom = null, Leniency = null,
        }
        : row with { Outcome = CaseOutcome.Revoked, Penalties = [], Fine = Money.Zero, PayBy = null };

    private static CaseDocket Recounted(CaseDocket row, CaseLimitsRecounted recounted) =>
        (recounted.DecideBy is { } decideBy ? row.Due(decideBy) : row) with
        {
            DefendBy = recounted.DefendBy?.Due ?? row.DefendBy,
            RequestHearingBy = recounted.RequestHearingBy?.Due ?? row.RequestHearingBy,
            ServeBy = recounted.ServeBy?.Due ?? row.ServeBy,
            PayBy = recounted.PayBy?.Due ?? row.PayBy,
            ReconsiderBy = recounted.ReconsiderBy?.Due ?? row.ReconsiderBy,
            SueBy = recounted.SueBy?.Due ?? row.SueBy,
        };

    /// <summary>A period that stands still already goes on standing still for its first cause.</summary>
    private CaseDocket StoppedFrom(LocalDate day, Words cause) => this with
    {
        DecideBy = null, Stops = IsStopped ? Stops : Stops.Add(new(day, null, cause.Zh, cause.En)),
    };

    /// <summary>The open time ends on the eve of the day from which the period runs again.</summary>
    private CaseDocket RunningFrom(LocalDate day) => IsStopped
        ? this with { Stops = Stops.SetItem(Stops.Length - 1, Stops[^1] with { Until = day.PlusDays(-1) }) }
        : this;

    private bool IsStopped => !Stops.IsEmpty && Stops[^1].Until is null;

    private CaseDocket Due(Deadline decideBy) => this with { DecideBy = decideBy.Due, Provisional = decideBy.Provisional };

    /// <summary>Where a case goes on that waited: as far as its marks say it had come.</summary>
    private static CaseStage Returning(CaseDocket row) =>
        row.ServedOn is not null ? CaseStage.Served
        : row.Fine is not null ? CaseStage.Decided
        : row.DefendBy is not null ? CaseStage.NoticeServed
        : row.Officers.IsEmpty ? CaseStage.Filed
        : CaseStage.Investigating;

    private static CaseStep Resuming(CaseDocket row) => Returning(row) switch
    {
        CaseStage.Served => CaseStep.Close,
        CaseStage.Decided => CaseStep.Serve,
        CaseStage.NoticeServed => CaseStep.AwaitDefence,
        CaseStage.Filed => CaseStep.AssignOfficers,
        _ => CaseStep.Investigate,
    };

    private static string NameOf(PartyOnRecord party) => party.Name ?? party.PersonName?.Clear switch
    {
        null => PublicName.Erased,
        "" => "*",
        var name => name.EnumerateRunes().First() + "*",
    };
}
