using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

/// <summary>Decided, reported, paid and closed on the spot.</summary>
public sealed class SimplifiedProcedureSpec : CaseActSpec
{
    [Fact]
    public void one_act_opens_decides_and_serves() =>
        Given().By(Officer).When(OnSpot).ThenAccepted().When(new ReportOnSpotDecision(Id)).ThenState(state =>
        {
            state.Filing!.Procedure.ShouldBe(CaseProcedure.Simplified);
            state.Filing.Age.ShouldBe(AgeClass.Adult);
            state.Decision!.Fine.ShouldBe(Money.OfYuan(200));
            state.Served!.PayBy.ShouldBe(new Deadline(new(2026, 3, 17), false));
            state.Served.ReportBy.ShouldBe(new Deadline(new(2026, 3, 9), false));
            state.OnSpot.Reported.ShouldBeTrue();
        });

    [Fact]
    public void it_takes_both_numbers() =>
        Given().By(Officer).When(OnSpot).ThenClaims(CaseDecider.CaseNumberClaim, CaseNumber)
            .ThenClaims(CaseDecider.DecisionNumberClaim, DecisionNumber);

    [Fact]
    public void a_warning_needs_no_money() =>
        Given().By(Officer).When(OnSpot with { Penalties = [new(PenaltyKind.Warning)] })
            .ThenFact<DecisionServed>(served => served.PayBy.ShouldBeNull());

    [Fact]
    public void one_officer_alone_decides_nothing() =>
        Given().By(Officer).When(OnSpot with { Officers = [First] })
            .ThenRefused(Regulatory.Domain.Enforcement.Officers.Rules.TwoCertifiedOfficers.Id);

    [Fact]
    public void the_copy_is_reported_once() =>
        Given([.. FinedOnSpot, new OnSpotDecisionReported(new("unit-gz", "Head of unit"), new(2026, 3, 4))]).On(new(2026, 3, 5)).By(UnitHead)
            .When(new ReportOnSpotDecision(Id)).ThenNothing();

    [Fact]
    public void what_was_handed_in_goes_to_the_bank() =>
        Given([
                .. FinedOnSpot,
                new FineCollectedOnSpot(
                    Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001", new("officer-1", "李一"),
                    new(new(2026, 3, 4), false), new(2026, 3, 2)),
                new CollectedFineHandedIn(Money.OfYuan(100), new("unit-gz", "Head of unit"), new(new(2026, 3, 6), false), new(2026, 3, 4)),
            ])
            .On(new(2026, 3, 5)).By(UnitHead).When(new BankCollectedFine(Id, "回单1")).ThenFacts(new CollectedFineBanked("回单1", new(2026, 3, 5)));
}
