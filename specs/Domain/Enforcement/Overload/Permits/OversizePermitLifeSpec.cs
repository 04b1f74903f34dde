using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits;

public sealed class OversizePermitLifeSpec : OversizePermitActSpec
{
    [Fact]
    public void an_indivisible_load_is_applied_for_accepted_checked_and_granted()
    {
        Given().By(CarrierItself).When(Apply).ThenFacts(Applied);
        Given(Applied).By(Clerk).When(new AcceptOversizeApplication(Permit)).ThenFacts(Accepted);
        Given(Applied, Accepted).By(Reviewer).When(new CheckRoute(Permit, [new("增江大桥", 980)])).ThenFacts(Strong);
        Given(Applied, Accepted, Strong).By(Decider).When(Grant).ThenClaims("enforcement.oversize-permit-number", "粤穗大件〔2026〕1号").ThenFacts(Granted);
    }

    [Fact]
    public void the_days_of_a_survey_are_not_counted()
    {
        var ordered = new RouteSurveyOrdered("增江大桥加固", new(2026, 3, 4));
        Given(Applied, Accepted).On(new(2026, 3, 4)).By(Reviewer).When(new OrderRouteSurvey(Permit, "增江大桥加固")).ThenFacts(ordered);
        Given(Applied, Accepted, ordered).On(new(2026, 3, 11)).By(Reviewer).When(new CompleteRouteSurvey(Permit, "加固验收〔2026〕1号"))
            .ThenFacts(new RouteSurveyCompleted("加固验收〔2026〕1号", new(new(2026, 3, 16), false), new(2026, 3, 11)));
    }

    [Fact]
    public void a_single_trip_uses_a_pass_up_and_a_period_does_not()
    {
        Given(Applied, Accepted, Strong, Granted).On(new(2026, 3, 17)).When(new RecordOversizeTrip(Permit, new(2026, 3, 17)))
            .ThenFacts(new OversizeTripMade(new(2026, 3, 17), UsedUp: false, new(2026, 3, 17)));
        Given(Applied, Accepted, Strong, Granted with { SingleTrip = true }).On(new(2026, 3, 17)).When(new RecordOversizeTrip(Permit, new(2026, 3, 17)))
            .ThenState(permit => permit.Stage.ShouldBe(PermitStage.Used));
    }

    [Fact]
    public void a_pass_is_revoked_with_reasons() =>
        Given(Applied, Accepted, Strong, Granted).By(Decider).When(new RevokeOversizePermit(Permit, "粤交撤〔2026〕1号", "出借通行证"))
            .ThenFacts(new OversizePermitRevoked("粤交撤〔2026〕1号", "出借通行证", Day));

    [Fact]
    public void an_application_is_declined_with_reasons() =>
        Given(Applied).By(Clerk).When(new DeclineOversizePermit(Permit, "不予受理〔2026〕1号", "可解体物品"))
            .ThenFacts(new OversizePermitDeclined("不予受理〔2026〕1号", "可解体物品", Day));

    [Fact]
    public void a_pass_expires_after_its_last_day() =>
        Given(Applied, Accepted, Strong, Granted).On(new(2026, 6, 16)).By(Actors.Clock).When(new ExpireOversizePermit(Permit))
            .ThenFacts(new OversizePermitExpired(new(2026, 6, 15), new(2026, 6, 16)));
}
