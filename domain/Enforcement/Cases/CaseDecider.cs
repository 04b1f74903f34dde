using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>The way of a penalty case, one line an act: what opens it, what is always possible, what waits, what comes before the decision.</summary>
public static partial class CaseDecider
{
    /// <summary>Numbers that no other case or decision ever has.</summary>
    public const string CaseNumberClaim = "enforcement.case-number", DecisionNumberClaim = "enforcement.decision-number";

    public static Decision<CaseFact> Decide(EnforcementCase state, CaseCommand command, EnforcementContext context) =>
        EntriesInOrder.Check(state.LastOn, context) is { } disorder ? disorder : command switch
        {
            FileCase act => Decide(state, act, context),
            DeclineFiling act => Decide(state, act, context),
            PenaliseOnSpot act => Decide(state, act, context),
            _ when KnownOnRecord.Check(state.Filing is not null, command.Case) is { } unknown => unknown,
            _ when RecusedKeepOut.OfActor(state, context) is { } recused => recused,
            RecountCaseLimits act => Decide(state, act, context),
            RecordRemedyOutcome act => Decide(state, act, context),
            CloseCase act => Decide(state, act, context),
            ArchiveCase act => Decide(state, act, context),
            _ when CaseNotEnded.Check(state) is { } ended => ended,
            ResumeCase act => Decide(state, act, context),
            RecordPoliceFiling act => Decide(state, act, context),
            RecordPoliceRefusal act => Decide(state, act, context),
            AddEvidenceToCase act => Decide(state, act, context),
            AddMeasureToCase act => Decide(state, act, context),
            _ when CaseRuns.Check(state) is { } waiting => waiting,
            ServeDecision act => Decide(state, act, context),
            ReportOnSpotDecision act => Decide(state, act, context),
            CollectFineOnSpot act => Decide(state, act, context),
            HandInCollectedFine act => Decide(state, act, context),
            BankCollectedFine act => Decide(state, act, context),
            TerminateCase act => Decide(state, act, context),
            OrderCorrection act => Decide(state, act, context),
            _ when CaseUndecided.Check(state) is { } decided => decided,
            _ => BeforeDecision(state, command, context),
        };

    private static Decision<CaseFact> BeforeDecision(EnforcementCase state, CaseCommand command, EnforcementContext context) => command switch
    {
        AssignOfficers act => Decide(state, act, context),
        RecuseOfficer act => Decide(state, act, context),
        RecordInvestigation act => Decide(state, act, context),
        StopCaseClock act => Decide(state, act, context),
        ResumeCaseClock act => Decide(state, act, context),
        ExtendCasePeriod act => Decide(state, act, context),
        ConcludeInvestigation act => Decide(state, act, context),
        PassLegalReview act => Decide(state, act, context),
        ReturnFromLegalReview act => Decide(state, act, context),
        ServeViolationNotice act => Decide(state, act, context),
        WaiveRights act => Decide(state, act, context),
        ReceiveDefence act => Decide(state, act, context),
        ReviewDefence act => Decide(state, act, context),
        RequestCaseHearing act => Decide(state, act, context),
        ScheduleCaseHearing act => Decide(state, act, context),
        HoldCaseHearing act => Decide(state, act, context),
        WaiveCaseHearing act => Decide(state, act, context),
        RecordCollectiveDecision act => Decide(state, act, context),
        DecidePenalty act => Decide(state, act, context),
        DecideNoPenalty act => Decide(state, act, context),
        ReportSuspectedCrime act => Decide(state, act, context),
        ApprovePoliceTransfer act => Decide(state, act, context),
        DeclinePoliceTransfer act => Decide(state, act, context),
        TransferToPolice act => Decide(state, act, context),
        SuspendCase act => Decide(state, act, context),
        WithdrawCase act => Decide(state, act, context),
        TransferJurisdiction act => Decide(state, act, context),
        _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
    };

    /// <summary>What every opening of a case needs, on file or on the spot.</summary>
    private static Refusal? Opening(
        EnforcementCase state, CaseId id, PartyConcerned party, AllegedActStated act, LocalDate discoveredOn, EnforcementContext context) =>
        LawInForceSince.Check(context.On)
        ?? NewOnRecord.Check(state.Filing is not null || state.Declined is not null, id)
        ?? PartyIdentified.Check(party, context)
        ?? PartyIdentified.Check(act.Driver, context)
        ?? StatedInWriting.Check(("name", party.Name), ("address", party.Address), ("place", act.Place))
        ?? ActInOrder.Check(act, discoveredOn, context.On)
        ?? DiscoveredInTime.Check(act, discoveredOn, context.On)
        ?? OffenceOnTheList.Check(act, context);

    /// <summary>How old a natural person was when the act ended.</summary>
    [Law(AdministrativePenaltyLaw.Art30)]
    private static AgeClass AgeOf(PartyConcerned party, AllegedActStated act, LocalDate on)
    {
        if (party is not { Kind: PartyKind.NaturalPerson, ResidentId: { } id }) return AgeClass.NotApplicable;
        var age = id.AgeOn(act.EndedOn ?? act.ActOn);
        var (penalised, inFull) = AdministrativePenaltyLaw.Ages.On(on);
        return age < penalised ? AgeClass.UnderFourteen : age < inFull ? AgeClass.FourteenToEighteen : AgeClass.Adult;
    }
}
