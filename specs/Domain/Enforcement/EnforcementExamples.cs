using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement;

/// <summary>The people, parties and papers of the enforcement examples: officers of Guangzhou and a carrier there.</summary>
public static class EnforcementExamples
{
    public static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    public static readonly OffenceCode Blocking = OffenceCode.Parse("HW04");
    public static readonly CaseId Case = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1");
    public static readonly RemedyId Remedy = RemedyId.Parse("0198c6f0-0000-7000-8000-0000000000d1");

    public static readonly Actor Officer = Of("officer-1", Role.EnforcementOfficer);
    public static readonly Actor UnitHead = Of("unit-head", Role.CaseUnitHead);
    public static readonly Actor Head = Of("head", Role.AgencyHead);
    public static readonly Actor Collector = Of("bank", Role.FineCollector);

    public static readonly AssignedOfficer First = new("officer-1", "李一", "440100-001", new(2027, 12, 31));
    public static readonly AssignedOfficer Second = new("officer-2", "王二", "440100-002", new(2027, 12, 31));

    public static ImmutableArray<AssignedOfficer> Both => [First, Second];

    public static ImmutableArray<AssignedOfficer> Alone => [First];

    public static readonly PartyConcerned Carrier = new(
        PartyKind.Organisation, "穗安货运有限公司", CreditCode.Parse("91440101MA5AAAA00W"), Address: "广州市天河区1号");

    public static readonly PartyOnRecord CarrierOnRecord = PartyOnRecord.Of(Carrier, PartyId.Of(Carrier.CreditCode!.Value));

    /// <summary>A case of blocking a check costs up to 30 000 yuan and lets the vehicle be seized.</summary>
    public static readonly Offence BlockingOffence = Offence.Evolve(
        Offence.Initial,
        new OffenceListed(
            Blocking,
            new(
                "堵塞检测站点", "Blocking a check", EnforcementDomain.HighwayAdministration, [new("HSPR/67", Confidence.Certain)],
                [new("ordinary", "一般情形", "ordinary case", Confidence.Certain, [], Money.OfYuan(0), Money.OfYuan(30_000))],
                [new(MeasureKind.SeizureOfVehicle, "HSPR/67")]),
            "公路安全保护条例", new(2011, 7, 1)));

    private static Actor Of(string account, Role role) => new(account, account, [role], Guangzhou, "广州市交通运输局");
}

public abstract class EnforcementSpec<TState, TFact, TCommand> : DeciderSpec<TState, TFact, TCommand, EnforcementContext>
    where TState : class
    where TFact : class
    where TCommand : class
{
    protected internal override Actor UsualActor => EnforcementExamples.Officer;

    protected internal override EnforcementContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults) { Offence = EnforcementExamples.BlockingOffence };
}

public abstract class FineSpec : EnforcementSpec<FineAccount, FineFact, FineCommand>
{
    /// <summary>The worked example: 5 000 yuan, received on 2026-03-02, due on 2026-03-17.</summary>
    protected static readonly FineImposed Imposed = new(
        EnforcementExamples.Case, "粤交罚〔2026〕1号", Money.OfYuan(5_000), EnforcementExamples.CarrierOnRecord.Party,
        EnforcementExamples.Guangzhou, "广州市交通运输局", OnTheSpot: false, DailyRate: 3, new(2026, 3, 2), new(2026, 3, 2));

    protected static readonly FineFellDue Due = new(new(2026, 3, 2), new(new(2026, 3, 17), false), new(2026, 9, 2), new(2026, 3, 2));
    protected static readonly SurchargeClockStopped Stopped = new(EnforcementExamples.Remedy, new(2026, 3, 20), new(2026, 3, 20));
    protected static readonly PerformanceDemanded Demanded = new(
        "催1", Money.OfYuan(5_000), Money.OfYuan(450), ServiceMethod.Direct, new(2026, 3, 20), new(2026, 4, 4), new(2026, 3, 20));

    protected static readonly CourtEnforcementApplied Applied = new(
        "申1", "铁路运输法院", Money.OfYuan(10_000), new(2026, 9, 2), new(new(2026, 12, 2), false), new(2026, 9, 10));

    protected internal override Actor UsualActor => EnforcementExamples.Collector;

    protected internal override FineAccount Initial => FineAccount.Initial;

    protected static CaseId Case => EnforcementExamples.Case;

    protected static RecordPayment Pay(decimal yuan, string receipt = "票1", LocalDate? on = null) =>
        new(Case, Money.OfYuan(yuan), receipt, PaymentChannel.DesignatedBank, on ?? new(2026, 3, 27));

    protected internal override FineAccount Evolve(FineAccount state, FineFact fact) => FineAccount.Evolve(state, fact);

    protected internal override Decision<FineFact> Decide(FineAccount state, FineCommand command, EnforcementContext context) =>
        FineDecider.Decide(state, command, context);
}

public abstract class OffenceSpec : DeciderSpec<Offence, OffenceFact, OffenceCommand, ActContext>
{
    protected static readonly OffenceCode Code = OffenceCode.Parse("RT01");

    /// <summary>RT01: 3 000 to 10 000 yuan; from a gain above 10 000 yuan one to five times it; serious 10 000 to 50 000.</summary>
    protected static readonly OffenceTerms Terms = new(
        "未取得许可从事道路普通货运经营", "Unlicensed ordinary freight", EnforcementDomain.RoadTransport, [new("RTR/63", Confidence.Certain)],
        [
            Band("ordinary", 3_000, 10_000),
            new(
                "gain", "违法所得超过10000元", "gain above 10000 yuan", Confidence.Certain, [], MinTimes: 1, MaxTimes: 5,
                Gain: Money.OfYuan(10_000), Confiscates: true),
            Band("serious", 10_000, 50_000),
        ],
        []);

    protected static readonly OffenceListed Listed = new(Code, Terms, "道路运输条例", new(2023, 7, 20));

    protected internal override Offence Initial => Offence.Initial;

    protected internal override Actor UsualActor => Actors.Superior;

    protected static PenaltyBand Band(string code, decimal min, decimal max) =>
        new(code, code, code, Confidence.Certain, [], Money.OfYuan(min), Money.OfYuan(max));

    protected static OffenceTerms With(params ImmutableArray<PenaltyBand> bands) => Terms with { Bands = bands };

    protected static BandAmended Amended(LocalDate from, params ImmutableArray<PenaltyBand> bands) => new(Code, With(bands), "新法", "修订", from);

    protected static Offence Folded(params ImmutableArray<OffenceFact> facts) => facts.Aggregate(Offence.Initial, Offence.Evolve);

    protected internal override Offence Evolve(Offence state, OffenceFact fact) => Offence.Evolve(state, fact);

    protected internal override Decision<OffenceFact> Decide(Offence state, OffenceCommand command, ActContext context) =>
        OffenceDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults);
}

public abstract class LeadSpec : EnforcementSpec<CaseLead, LeadFact, LeadCommand>
{
    protected static readonly LeadId Lead = LeadId.Parse("0198c6f0-0000-7000-8000-0000000000a1");

    protected static readonly LeadRegistered Registered = new(
        LeadSource.Report, EnforcementDomain.RoadTransport, EnforcementExamples.Guangzhou, "广州市交通运输局", "无证营运", "天河客运站",
        new(2026, 2, 20), new(2026, 2, 19), null, EnforcementExamples.CarrierOnRecord, null, null, null, "12328-1", new(2026, 2, 20));

    protected static RegisterLead Register { get; } = new(
        Lead, LeadSource.Report, EnforcementDomain.RoadTransport, EnforcementExamples.Guangzhou, "无证营运", "天河客运站", new(2026, 3, 1),
        new(2026, 2, 28), Party: EnforcementExamples.Carrier, Reference: "12328-1");

    protected internal override CaseLead Initial => CaseLead.Initial;

    protected internal override CaseLead Evolve(CaseLead state, LeadFact fact) => CaseLead.Evolve(state, fact);

    protected internal override Decision<LeadFact> Decide(CaseLead state, LeadCommand command, EnforcementContext context) =>
        LeadDecider.Decide(state, command, context);
}

public abstract class InspectionSpec : EnforcementSpec<Inspection, InspectionFact, InspectionCommand>
{
    protected static readonly InspectionId Id = InspectionId.Parse("0198c6f0-0000-7000-8000-0000000000b1");

    protected static readonly InspectionPlanned Planned = new(
        InspectionKind.Routine, EnforcementDomain.RoadTransport, EnforcementExamples.CarrierOnRecord, EnforcementExamples.Guangzhou,
        "广州市交通运输局", "年度检查计划", ["安全制度", "车辆维护"], new(2026, 3, 2), 100, new(2026, 2, 20));

    protected static PlanInspection Plan { get; } = new(
        Id, InspectionKind.Routine, EnforcementDomain.RoadTransport, EnforcementExamples.Carrier, EnforcementExamples.Guangzhou, "年度检查计划",
        ["安全制度", "车辆维护"], new(2026, 3, 20));

    protected static HoldInspection Hold { get; } = new(
        Id, EnforcementExamples.Both, "天河区1号", [new("安全制度", true), new("车辆维护", false, "未按期维护")], InspectionResult.OffenceSuspected,
        "车辆未按期维护", PartySigned: true, new(2026, 3, 2));

    protected static InspectionHeld Held(InspectionResult result) => new(
        EnforcementExamples.Both, "天河区1号", [new("安全制度", true), new("车辆维护", false, "未按期维护")], result, "发现", true, new(2026, 3, 1),
        new(2027, 3, 1), new(2026, 3, 1));

    protected internal override Inspection Initial => Inspection.Initial;

    protected internal override Inspection Evolve(Inspection state, InspectionFact fact) => Inspection.Evolve(state, fact);

    protected internal override Decision<InspectionFact> Decide(Inspection state, InspectionCommand command, EnforcementContext context) =>
        InspectionDecider.Decide(state, command, context);
}

public abstract class MeasureSpec : EnforcementSpec<CompulsoryMeasure, MeasureFact, MeasureCommand>
{
    protected static readonly MeasureId Id = MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000e2");
    protected static readonly HeldItem Truck = new("货车", 1, "完好", "用于冲卡", Plate.Parse("粤A12345/Yellow"));

    protected static readonly MeasureApproved Approved = new(
        MeasureKind.SeizureOfVehicle, EnforcementExamples.Blocking, EnforcementExamples.Guangzhou, "广州市交通运输局",
        new("head", "批1", new(2026, 3, 1)), false, new(2026, 3, 1));

    /// <summary>Imposed on 2026-03-02: the thirty days end on 2026-04-01.</summary>
    protected static readonly MeasureImposed Imposed = new(
        "强1", MeasureKind.SeizureOfVehicle, EnforcementExamples.Blocking, "HSPR/67", EnforcementExamples.CarrierOnRecord,
        EnforcementExamples.Guangzhou, "广州市交通运输局", null, null, [Truck], "停车场", EnforcementExamples.Both, new("head", "批1", new(2026, 3, 1)),
        null, null, new(2026, 3, 2), new(new(2026, 4, 1), false), new(2026, 3, 2));

    protected static readonly MeasureImposed ImposedInDanger = Imposed with
    {
        Approval = null, Danger = "车辆即将驶离", ApproveBy = ChinaTime.At(new(2026, 3, 3), new(10, 0)),
    };

    protected static ImposeMeasure Impose { get; } = new(
        Id, "强1", MeasureKind.SeizureOfVehicle, EnforcementExamples.Blocking, EnforcementExamples.Carrier, EnforcementExamples.Guangzhou,
        [Truck], "停车场", EnforcementExamples.Both, PartyTold: true, ListHandedOver: true);

    protected internal override CompulsoryMeasure Initial => CompulsoryMeasure.Initial;

    protected internal override CompulsoryMeasure Evolve(CompulsoryMeasure state, MeasureFact fact) => CompulsoryMeasure.Evolve(state, fact);

    protected internal override Decision<MeasureFact> Decide(CompulsoryMeasure state, MeasureCommand command, EnforcementContext context) =>
        MeasureDecider.Decide(state, command, context);
}

public abstract class EvidenceSpec : EnforcementSpec<EvidenceItem, EvidenceFact, EvidenceCommand>
{
    protected static readonly EvidenceId Id = EvidenceId.Parse("0198c6f0-0000-7000-8000-0000000000f1");
    protected static readonly SiteId Site = SiteId.Parse("0198c6f0-0000-7000-8000-0000000000f2");
    protected static readonly Instant Noon = ChinaTime.At(new(2026, 3, 1), new(12, 0));
    protected static readonly EvidenceFile Photo = new(new string('a', 64), 1_024, "image/jpeg");

    protected static readonly EvidenceCollected Collected = new(
        EvidenceKind.Electronic, "现场照片", null, null, null, EnforcementExamples.Guangzhou, "广州市交通运输局", "执法记录仪", "天河客运站", Photo, null,
        EnforcementExamples.Both, "officer-1", Noon, new(2026, 3, 1));

    protected static readonly EvidenceCollected Captured = Collected with
    {
        Capture = new(Site, "WIM-1", "检定1", new(2026, 12, 31), true, Noon), Officers = [],
    };

    protected static readonly CaptureReviewed FirstPassed = new(ReviewStep.First, "officer-1", true, "清晰", new(2026, 3, 1));
    protected static readonly CaptureReviewed SecondPassed = new(ReviewStep.Second, "officer-2", true, "清晰", new(2026, 3, 1));

    protected static RecordEvidence Record { get; } = new(
        Id, EvidenceKind.Electronic, "现场照片", EnforcementExamples.Guangzhou, "执法记录仪", "天河客运站", EnforcementExamples.Both, Noon, Photo.Sha256);

    protected static Func<EnforcementContext, EnforcementContext> InStore { get; } = context => context with { StoredFile = Photo };

    protected static Func<EnforcementContext, EnforcementContext> AtSite { get; } = context => context with
    {
        StoredFile = Photo, Device = new(true, "检定1", new(2026, 12, 31)),
    };

    protected internal override EvidenceItem Initial => EvidenceItem.Initial;

    protected internal override EvidenceItem Evolve(EvidenceItem state, EvidenceFact fact) => EvidenceItem.Evolve(state, fact);

    protected internal override Decision<EvidenceFact> Decide(EvidenceItem state, EvidenceCommand command, EnforcementContext context) =>
        EvidenceDecider.Decide(state, command, context);
}
