using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>The simplified procedure: decided and served on the spot, reported, and sometimes collected there.</summary>
public sealed partial class QuarterCase
{
    private static readonly OnSpotSteps AllSteps = new(true, true, true, true, true, true, RecordSignature.SignedByParty);

    public PenaliseOnSpot OnSpot() => new(
        Id, Matter.Domain, Matter.Party, Act with { ActOn = Day }, Office.Division, Office.Pair, AllSteps, Matter.Penalties, Matter.Facts,
        "违法事实确凿，依据明确，当场处罚。", [Matter.Basis], PaperOf(Day) with { Remedies = "可先申请行政复议，对复议决定不服的可提起行政诉讼" },
        Matter.Circumstance);

    public QuarterCase PenaliseOnSpot()
    {
        truth ??= quarter.Truth.Open(Id, CaseProcedure.Simplified);
        (decidedOn, servedOn) = (Day, Day);
        Decided(simplified: true);
        return Stand(CaseStage.Served).Do(Office.Officer, OnSpot());
    }

    /// <summary>An attempt on the spot that the law refuses, before the one that it allows.</summary>
    public QuarterCase TryOnSpot(Func<PenaliseOnSpot, PenaliseOnSpot> wrong, RuleId rule, string? lawbook = null)
    {
        truth ??= quarter.Truth.Open(Id, CaseProcedure.Simplified);
        return Try(Office.Officer, wrong(OnSpot()), rule, lawbook);
    }

    public QuarterCase ReportOnSpot() => Do(Office.UnitHead, new ReportOnSpotDecision(Id));

    public CollectFineOnSpot Collection(OnSpotCollectionGround ground) => new(
        Id, Matter.Fine, ground, Paper("现票"),
        ground is OnSpotCollectionGround.UpToHundredYuan ? null : "当事人居住在外省，事后难以执行", ground is OnSpotCollectionGround.RemoteAtPartysRequest);

    /// <summary>The officers take the money, hand it in and the agency brings it to the bank.</summary>
    public QuarterCase Collect(OnSpotCollectionGround ground)
    {
        Truth.Paid = Matter.Fine;
        return Do(Office.Officer, Collection(ground)).After(1).Do(Office.UnitHead, new HandInCollectedFine(Id, Matter.Fine)).After(1)
            .Do(Office.Collector, new BankCollectedFine(Id, Paper("缴")));
    }

    public QuarterCase ReportToPlatform() => Publish(shown: false);
}
