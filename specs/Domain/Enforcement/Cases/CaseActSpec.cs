using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

/// <summary>Given a case's life so far, when an act, then. The examples that the specs share are here.</summary>
public abstract class CaseActSpec : DeciderSpec<EnforcementCase, CaseFact, CaseCommand, EnforcementContext>
{
    protected const string CaseNumber = "粤交罚〔2026〕440100-000123", DecisionNumber = "粤交罚决〔2026〕440100-000045";

    protected static readonly CaseId Id = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1");
    protected static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    protected static readonly PartyId PersonId = PartyId.Parse("P:0123456789abcdef0123456789abcdef");

    /// <summary>Born on 1985-12-31.</summary>
    protected static readonly ResidentId PersonResident = ResidentId.Parse("44030519851231123X");

    protected static readonly PartyConcerned Carrier = new(
        PartyKind.Organisation, "穗安货运有限公司", CreditCode.Parse("91440101MA5AAAA00W"), Address: "广州市越秀区东风中路1号");

    protected static readonly PartyConcerned Person = new(
        PartyKind.NaturalPerson, "张三", ResidentId: PersonResident, Address: "广州市天河区天河路2号");

    protected static readonly AllegedActStated Act = new(
        OffenceCode.Parse("RT11"), new(2026, 2, 27), "G105 K2300+100", Plate.Parse("粤A12345/Yellow"));

    protected static readonly AssignedOfficer First = new("officer-1", "李一", "44010001", new(2027, 12, 31));
    protected static readonly AssignedOfficer Second = new("officer-2", "王二", "44010002", new(2027, 12, 31));

    protected static readonly Actor Head = Of("head-gz", "Head of agency", Role.AgencyHead);
    protected static readonly Actor UnitHead = Of("unit-gz", "Head of unit", Role.CaseUnitHead);
    protected static readonly Actor Officer = Of("officer-1", "李一", Role.EnforcementOfficer);
    protected static readonly Actor Reviewer = Of("legal-gz", "Legal reviewer", Role.LegalReviewer);
    protected static readonly Actor Chair = Of("chair-gz", "Hearing chair", Role.HearingChair);
    protected static readonly Actor Archivist = Of("archive-gz", "Archivist", Role.Archivist);

    protected static readonly CaseOfficer HeadOfAgency = new("head-gz", "Head of agency");
    protected static readonly string Sha = new('a', 64);
    protected static readonly string OtherSha = new('b', 64);

    protected static readonly CaseFiled Filed = new(
        CaseNumber, CaseProcedure.Ordinary, null, EnforcementDomain.RoadTransport,
        PartyOnRecord.Of(Carrier, PartyId.Of(Carrier.CreditCode!.Value)), AgeClass.NotApplicable,
        new(Act.Offence, Act.ActOn, Act.Place, Act.Plate, null, null, null, null), Guangzhou, "Guangzhou Transport Bureau", HeadOfAgency,
        null, DiscoveredOn: new(2026, 2, 27), DecideBy: new(new(2026, 6, 1), false), On: new(2026, 3, 2));

    protected static readonly OfficersAssigned Assigned = new([First, Second], On: new(2026, 3, 2));

    protected static readonly InvestigationRecorded Recorded = new(
        InvestigationRecord.Scene, ["officer-1", "officer-2"], "G105 K2300+100", null, RecordSignature.SignedByParty, Sha, On: new(2026, 3, 3));

    protected static readonly InvestigationConcluded Concluded = new(
        ProposedDisposal.Penalty, "擅自改装车厢", new CaseComplexity(), On: new(2026, 3, 5));

    /// <summary>Served on Friday, 2026-03-06: the defence is open to 2026-03-13.</summary>
    protected static readonly NoticeServed Noticed = Notice(new Penalty(PenaltyKind.Fine, Money.OfYuan(8_000)));

    /// <summary>The same with a revocation, on which a hearing may be asked for to 2026-03-13.</summary>
    protected static readonly NoticeServed NoticedWithHearing =
        Notice(new Penalty(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation) with
        {
            HearingOffered = true, RequestHearingBy = new Deadline(new(2026, 3, 13), false),
        };

    protected static readonly PenaltyDecided Decided = new(
        CaseNumber, DecisionNumber, CaseProcedure.Ordinary, [new(PenaltyKind.Fine, Money.OfYuan(8_000))], Money.OfYuan(8_000), ["RTR/69"],
        PartyId.Of(Carrier.CreditCode!.Value), Act.Offence, new(2023, 7, 20), "擅自改装车厢", "有现场笔录为证", null,
        new(2026, 3, 6), HearingHeld: false, HeadOfAgency, new(new(2026, 3, 25), false), On: new(2026, 3, 16), Guangzhou,
        new Deadline(new(2026, 6, 1), false));

    protected static readonly DecisionPaper Paper = new(
        OtherSha, "穗安货运有限公司", "广州市越秀区东风中路1号", "擅自改装车厢", "现场笔录", "罚款8000元，RTR/69", "15日内缴至指定银行", "60日内申请行政复议或者6个月内起诉",
        "Guangzhou Transport Bureau", new(2026, 3, 16), "广州市交通运输局行政执法专用章");

    protected static readonly DecisionServed Served = new(
        ServiceMethod.Direct, new(2026, 3, 18), null,
        new(OtherSha, Paper.Performance, Paper.Remedies, Paper.Agency, Paper.DatedOn, Paper.Seal), new Deadline(new(2026, 4, 2), false),
        new(new(2026, 5, 18), false), new(new(2026, 9, 18), false), On: new(2026, 3, 18), Division: Guangzhou,
        ServeBy: new Deadline(new(2026, 3, 25), false));

    /// <summary>Before the notice, with nothing left to investigate.</summary>
    protected static readonly ImmutableArray<CaseFact> Investigated = [Filed, Assigned, Recorded, Concluded];

    /// <summary>Noticed; from 2026-03-16 on the time for a defence is over.</summary>
    protected static readonly ImmutableArray<CaseFact> ToDecide = [.. Investigated, Noticed];

    protected static readonly ImmutableArray<CaseFact> ToServe = [.. ToDecide, Decided];

    /// <summary>A hearing may be asked for, and was on 2026-03-09.</summary>
    protected static readonly ImmutableArray<CaseFact> HearingPending =
        [.. Investigated, NoticedWithHearing, new CaseHearingRequested(new(2026, 3, 9))];

    /// <summary>Fined 100 yuan on the spot on 2026-03-02.</summary>
    protected static readonly ImmutableArray<CaseFact> FinedOnSpot =
    [
        Filed with { Procedure = CaseProcedure.Simplified }, Assigned,
        Decided with
        {
            Procedure = CaseProcedure.Simplified, Penalties = [new(PenaltyKind.Fine, Money.OfYuan(100))], Fine = Money.OfYuan(100),
            On = new(2026, 3, 2),
        },
    ];

    protected static Penalty Revocation => new(PenaltyKind.LicenceRevocation, Document: "粤交运管穗字440100240001号");

    protected static DecidePenalty Deciding => new(
        Id, [new(PenaltyKind.Fine, Money.OfYuan(8_000))], "擅自改装车厢", "有现场笔录为证", ["RTR/69"]);

    protected static PenaliseOnSpot OnSpot => new(
        Id, EnforcementDomain.RoadTransport, Person, Act with { ActOn = new(2026, 3, 2), Offence = OffenceCode.Parse("RT04") }, Guangzhou,
        [First, Second], new(true, true, true, true, true, true, RecordSignature.SignedByParty),
        [new(PenaltyKind.Fine, Money.OfYuan(200))], "未携带从业资格证", "当场查明", ["RTR/64"],
        Paper with { DatedOn = new(2026, 3, 2), PartyName = "张三", Remedies = "60日内先申请行政复议，对复议决定不服再起诉" }, Circumstance: "small");

    protected internal override EnforcementCase Initial => EnforcementCase.Initial;

    protected internal override Actor UsualActor => Head;

    protected internal override EnforcementCase Evolve(EnforcementCase state, CaseFact fact) => EnforcementCase.Evolve(state, fact);

    protected internal override Decision<CaseFact> Decide(EnforcementCase state, CaseCommand command, EnforcementContext context) =>
        CaseDecider.Decide(state, command, context);

    protected internal override EnforcementContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults)
        {
            Offence = Modification,
            NextCaseNumber = CaseNumber,
            NextDecisionNumber = DecisionNumber,
            Persons = ImmutableDictionary<ResidentId, PartyId>.Empty.Add(PersonResident, PersonId),
        };

    /// <summary>Fined 5 000 to 20 000; 20 000 to 100 000 and revocation in serious cases; up to 2 000 or a warning in small ones.</summary>
    protected static Offence Modification { get; } = Offence.Evolve(Offence.Initial, new OffenceListed(
        OffenceCode.Parse("RT11"),
        new OffenceTerms(
            "擅自改装车辆", "Unauthorised modification", EnforcementDomain.RoadTransport, [new("RTR/69", Confidence.Certain)],
            [
                Band("ordinary", 5_000, 20_000, PenaltyKind.LicenceRevocation),
                Band("serious", 20_000, 100_000, PenaltyKind.LicenceRevocation, PenaltyKind.Stop),
                Band("small", 100, 2_000, PenaltyKind.Warning),
            ],
            []),
        "RTR", new(2023, 7, 20)));

    protected static PenaltyBand Band(string code, int min, int max, params ImmutableArray<PenaltyKind> besides) =>
        new(code, code, code, Confidence.Certain, besides, Money.OfYuan(min), Money.OfYuan(max));

    protected static NoticeServed Notice(params ImmutableArray<Penalty> proposed) => new(
        proposed, Penalty.FineOf(proposed), "擅自改装车厢", "有现场笔录为证", ["RTR/69"], HearingOffered: false, ServiceMethod.Direct,
        new(2026, 3, 6), new(new(2026, 3, 13), false), null, On: new(2026, 3, 6));

    private static Actor Of(string account, string name, Role role) =>
        new(account, name, [role], Guangzhou, "Guangzhou Transport Bureau");
}
