using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Enforcement.Cases;

/// <summary>
/// What officers and units have to do next 待办: one row a case that is not closed. It is amber three days before its last day and red
/// after it; a case without one waits for somebody else.
/// </summary>
/// <param name="Waits">Who acts next.</param>
/// <param name="First">Account of the first of the officers who handle the case; null before there are any.</param>
/// <param name="Second">Account of the second.</param>
/// <param name="Due">Last day of what is to be done next; null where the law sets none.</param>
/// <param name="DecideBy">End of the case period; null while it stands still.</param>
/// <param name="Version">Version of the case's stream.</param>
[ReadModel("officer_worklist", version: 2), RowsOfOneStream]
[ReadableBy(
    Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.HearingChair, Role.Archivist, Role.SuperiorAuthority,
    Role.Auditor)]
public sealed record OfficerWorklist(
    [property: Key] CaseId Case,
    [property: Filterable] string CaseNumber,
    OffenceCode Offence,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    [property: Filterable] CaseStep Next,
    string Zh,
    string En,
    [property: Filterable] Role Waits,
    [property: Filterable(Exact = true)] string? First,
    [property: Filterable(Exact = true)] string? Second,
    [property: Filterable] LocalDate? Due,
    LocalDate? DecideBy,
    [property: Filterable] LocalDate? AmberFrom,
    [property: Filterable] LocalDate? RedFrom,
    long Version)
{
    [Filterable]
    public CaseProcedure Procedure { get; init; }

    /// <summary>Name of the organisation; of a natural person the family name only.</summary>
    [Filterable]
    public string Party { get; init; } = "";

    [Filterable]
    public Plate? Plate { get; init; }

    /// <summary>A case that is archived leaves nothing to do.</summary>
    public static OfficerWorklist? Evolve(OfficerWorklist? row, CaseFact fact, FactContext at) => (fact, row) switch
    {
        (CaseFiled filed, _) => Step(
            new(
                CaseId.Parse(at.Key), filed.CaseNumber, filed.Act.Offence, filed.Division, filed.Agency, default, "", "", default, null, null, null,
                filed.Procedure is CaseProcedure.Ordinary ? filed.DecideBy.Due : null, null, null, at.Version)
            {
                Procedure = filed.Procedure, Party = PartyNames.Of(filed.Party), Plate = filed.Act.Plate,
            },
            CaseStep.AssignOfficers, filed.Procedure is CaseProcedure.Ordinary ? filed.DecideBy.Due : null, at),
        (_, null) => null,
        (CaseArchived, _) => null,
        (OfficersAssigned assigned, _) => Step(
            row with
            {
                First = assigned.Officers.ElementAtOrDefault(0)?.Account, Second = assigned.Officers.ElementAtOrDefault(1)?.Account,
            },
            row.Next is CaseStep.AssignOfficers ? CaseStep.Investigate : row.Next, row.Next is CaseStep.AssignOfficers ? row.DecideBy : row.Due, at),
        (CaseClockStopped, _) => Step(row with { DecideBy = null }, row.Next, row.Due == row.DecideBy ? null : row.Due, at),
        (CaseClockResumed resumed, _) => Period(row, resumed.DecideBy, at),
        (CasePeriodExtended extended, _) => Period(row, extended.DecideBy, at),
        (CaseLimitsRecounted recounted, _) => Recounted(row, recounted, at),
        (InvestigationConcluded, _) => Step(row, CaseStep.ServeNotice, row.DecideBy, at),
        (LegalReviewReturned, _) => Step(row, CaseStep.Investigate, row.DecideBy, at),
        (NoticeServed notice, _) => Step(row, CaseStep.AwaitDefence, notice.DefendBy.Due, at),
        (DefenceReceived, _) => Step(row, CaseStep.ReviewDefence, row.DecideBy, at),
        (DefenceReviewed or CaseHearingHeld or CaseHearingWaived or CollectiveDecisionRecorded or RightsWaived { Defence: true }, _) =>
            Step(row, CaseStep.Decide, row.DecideBy, at),
        (CaseHearingRequested, _) => Step(row, CaseStep.HoldHearing, row.DecideBy, at),
        (CaseHearingScheduled scheduled, _) => Step(row, CaseStep.HoldHearing, scheduled.HeldOn, at),
        (PenaltyDecided decided, _) => Step(row with { DecideBy = null }, CaseStep.Serve, decided.ServeBy.Due, at),
        (DecisionServed served, _) => served.ReportBy is { } report
            ? Step(row, CaseStep.Report, report.Due, at)
            : Step(row, CaseStep.Close, null, at),
        (CrimeSuspected suspected, _) => Step(row, CaseStep.TransferToPolice, suspected.DecideBy.Due, at),
        (PoliceTransferApproved approved, _) => Step(row, CaseStep.TransferToPolice, ChinaTime.DayOf(approved.HandOverBy), at),
        (PoliceTransferDeclined, _) => Step(row, CaseStep.Investigate, row.DecideBy, at),
        (CaseTransferredToPolice transferred, _) => Step(row with { DecideBy = null }, CaseStep.AwaitPolice, transferred.PoliceDecideBy.Due, at),
        (PoliceFiledCase filed, _) => Step(row, CaseStep.AwaitPolice, filed.HandOverExhibitsBy.Due, at),
        (PoliceDeclinedCase declined, _) => Step(row with { DecideBy = declined.DecideBy.Due }, CaseStep.Investigate, declined.DecideBy.Due, at),
        (CaseSuspended, _) => Step(row with { DecideBy = null }, CaseStep.Resume, null, at),
        (CaseResumed resumed, _) => Step(row with { DecideBy = resumed.DecideBy.Due }, CaseStep.Investigate, resumed.DecideBy.Due, at),
        (NoPenaltyDecided or OnSpotDecisionReported or CaseWithdrawn or CaseTransferredToAgency or CaseTerminated, _) =>
            Step(row with { DecideBy = null }, CaseStep.Close, null, at),
        (DecisionRevoked { DecideAnew: true }, _) => Step(row, CaseStep.Investigate, null, at),
        (CaseClosed, _) => Step(row, CaseStep.Archive, null, at),
        _ => row with { Version = at.Version },
    };

    private static OfficerWorklist Recounted(OfficerWorklist row, CaseLimitsRecounted recounted, FactContext at)
    {
        var next = recounted.DecideBy is { } decideBy ? Period(row, decideBy, at) : row with { Version = at.Version };
        var due = row.Next switch
        {
            CaseStep.AwaitDefence => recounted.DefendBy,
            CaseStep.Serve => recounted.ServeBy,
            CaseStep.Report => recounted.ReportBy,
            _ => null,
        };
        return due is { } moved ? Step(next, row.Next, moved.Due, at) : next;
    }

    private static OfficerWorklist Period(OfficerWorklist row, Deadline decideBy, FactContext at) => Step(
        row with { DecideBy = decideBy.Due }, row.Next, row.Due is null || row.Due == row.DecideBy ? decideBy.Due : row.Due, at);

    private static OfficerWorklist Step(OfficerWorklist row, CaseStep next, LocalDate? due, FactContext at)
    {
        var words = CaseSteps.Name(next);
        return row with
        {
            Next = next, Zh = words.Zh, En = words.En, Waits = CaseSteps.WaitsFor(next), Due = due,
            AmberFrom = due?.PlusDays(-EnforcementDeadlineDiary.DaysOfWarning), RedFrom = due?.PlusDays(1), Version = at.Version,
        };
    }
}

/// <summary>Names of what a case waits for, and who does it.</summary>
public static class CaseSteps
{
    public static Words Name(CaseStep step) => step switch
    {
        CaseStep.AssignOfficers => new("指派执法人员", "Assign officers"),
        CaseStep.Investigate => new("调查取证", "Investigate"),
        CaseStep.ServeNotice => new("审核并送达违法行为通知书", "Review and serve the notice"),
        CaseStep.AwaitDefence => new("等待陈述申辩", "Await the defence"),
        CaseStep.ReviewDefence => new("复核陈述申辩", "Review the defence"),
        CaseStep.HoldHearing => new("组织听证", "Arrange the hearing"),
        CaseStep.Decide => new("作出决定", "Decide"),
        CaseStep.Serve => new("送达决定书", "Serve the decision"),
        CaseStep.Report => new("当场处罚备案", "Report the on-the-spot decision"),
        CaseStep.Close => new("督促履行，结案", "See to performance and close"),
        CaseStep.AwaitPolice => new("等待公安机关", "Await the police"),
        CaseStep.TransferToPolice => new("移送公安机关", "Hand over to the police"),
        CaseStep.Resume => new("恢复办理", "Take the case up again"),
        CaseStep.Archive => new("归档", "Archive"),
        _ => new("无", "Nothing"),
    };

    public static Role WaitsFor(CaseStep step) => step switch
    {
        CaseStep.AssignOfficers or CaseStep.HoldHearing or CaseStep.Close or CaseStep.Resume or CaseStep.Report => Role.CaseUnitHead,
        CaseStep.Decide or CaseStep.TransferToPolice => Role.AgencyHead,
        CaseStep.AwaitDefence => Role.Applicant,
        CaseStep.AwaitPolice => Role.Partner,
        CaseStep.Archive => Role.Archivist,
        _ => Role.EnforcementOfficer,
    };
}
