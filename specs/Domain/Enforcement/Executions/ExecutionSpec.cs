using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions;

/// <summary>
/// A sign in the control zone of a highway: ordered on 2026-03-09 to be removed, fined by a decision that was served on 2026-03-18, and
/// still standing.
/// </summary>
public abstract class ExecutionSpec : EnforcementSpec<CompulsoryExecution, ExecutionFact, ExecutionCommand>
{
    protected const string DecisionNumber = "粤交罚决〔2026〕440100-000045", OrderNumber = "粤交责改〔2026〕1号";

    protected static readonly CaseFiled Filed = new(
        "粤交罚〔2026〕440100-000123", CaseProcedure.Ordinary, null, EnforcementDomain.HighwayAdministration, CarrierOnRecord, AgeClass.NotApplicable,
        new(OffenceCode.Parse("HW08"), new(2026, 2, 27), "G105 K2300+100", null, null, null, null, null), Guangzhou, "广州市交通运输局",
        new("head", "head"), null, new(2026, 2, 27), new(new(2026, 6, 1), false), new(2026, 3, 2));

    protected static readonly CorrectionOrdered Ordered = new(
        OrderNumber, "在公路建筑控制区内设置标牌", ["HSPR/56"], new(2026, 3, 12), StopAct: false, ServiceMethod.Direct, new(2026, 3, 9), null,
        new("officer-1", "李一"), Guangzhou, new(2026, 3, 9));

    protected static readonly PenaltyDecided Decided = new(
        "粤交罚〔2026〕440100-000123", DecisionNumber, CaseProcedure.Ordinary, [new(PenaltyKind.Fine, Money.OfYuan(8_000))], Money.OfYuan(8_000),
        ["HSPR/56"], CarrierOnRecord.Party, OffenceCode.Parse("HW08"), new(2011, 7, 1), "事实", "理由", null, new(2026, 3, 6), false,
        new("head", "head"), new(new(2026, 3, 25), false), new(2026, 3, 16), Guangzhou);

    protected static readonly DecisionServed Served = new(
        ServiceMethod.Direct, new(2026, 3, 18), null, new(new string('b', 64), "缴款", "复议", "局", new(2026, 3, 16), "章"),
        new Deadline(new(2026, 4, 2), false), new(new(2026, 5, 18), false), new(new(2026, 9, 18), false), new(2026, 3, 18));

    protected static readonly EnforcementCase OfCase = Folded(Filed, Ordered, Decided, Served);

    /// <summary>Served on Monday, 2026-03-23; three working days are over on Thursday, and its own time on Friday.</summary>
    protected static readonly DutyDemanded Demanded = new(
        DecisionNumber, "催1", "拆除标牌", "自行拆除", new(2026, 3, 27), ServiceMethod.Direct, new(2026, 3, 23), Guangzhou, new(2026, 3, 23));

    protected static readonly ExecutionSuspended Suspended = new(
        DecisionNumber, "中1", ExecutionSuspensionGround.ThirdPartyClaim, "案外人主张标牌归其所有", Guangzhou, new(2026, 3, 25));

    protected static readonly ExecutionEnded Ended = new(
        DecisionNumber, "终1", ExecutionEndGround.ObjectLost, "标牌已被台风损毁", Guangzhou, new(2026, 3, 26));

    protected static DemandDuty Demand => new(
        Case, DecisionNumber, "催1", "拆除标牌", "自行拆除", new(2026, 3, 27), ServiceMethod.Direct, new(2026, 3, 23));

    protected static AnnounceDemolition Announce => new(
        Case, DecisionNumber, "公1", "标牌一座", "G105 K2300+100", "当事人逾期未拆除", new(2026, 4, 10));

    protected static DecideSubstitutePerformance Substitute => new(
        Case, DecisionNumber, "代1", "标牌危及行车安全，当事人逾期未拆除", ["HSPR/56"], "拆除标牌一座", "机械拆除并清运", "广州公路养护有限公司", new(2026, 3, 30),
        new(2026, 3, 31), Money.OfYuan(12_000));

    protected internal override Actor UsualActor => Head;

    protected static CaseId Case => EnforcementExamples.Case;

    protected internal override CompulsoryExecution Initial => CompulsoryExecution.Initial;

    protected static EnforcementCase Folded(params ImmutableArray<CaseFact> facts) => facts.Aggregate(EnforcementCase.Initial, EnforcementCase.Evolve);

    /// <summary>The fine of the case was demanded, and nothing else.</summary>
    protected static EnforcementContext FineDemanded(EnforcementContext context) => context with
    {
        Fine = new FineFact[]
        {
            new FineImposed(
                Case, DecisionNumber, Money.OfYuan(8_000), CarrierOnRecord.Party, Guangzhou, "广州市交通运输局", OnTheSpot: false, DailyRate: 3,
                new(2026, 3, 16), new(2026, 3, 16)),
            new PerformanceDemanded(
                "催2", Money.OfYuan(8_000), Money.Zero, ServiceMethod.Direct, new(2026, 4, 3), new(2026, 4, 20), new(2026, 4, 3)),
        }.Aggregate(FineAccount.Initial, FineAccount.Evolve),
    };

    protected internal override CompulsoryExecution Evolve(CompulsoryExecution state, ExecutionFact fact) => CompulsoryExecution.Evolve(state, fact);

    protected internal override Decision<ExecutionFact> Decide(CompulsoryExecution state, ExecutionCommand command, EnforcementContext context) =>
        ExecutionDecider.Decide(state, command, context);

    protected internal override EnforcementContext ContextAt(Instant at, Actor actor) =>
        base.ContextAt(at, actor) with { Enforced = OfCase };
}
