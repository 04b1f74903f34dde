using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class RescindLicenceSpec : LicenceActSpec
{
    private static readonly PublicInterestTest Harmless = new(false, "撤销不影响该线路客运供给");
    private static readonly Compensation Paid = new("穗交补〔2026〕1号", Money.OfYuan(12_000.50m));

    private static RescindLicence On(RescissionGround ground, Compensation? compensation = null, SafetyRecord? safety = null) =>
        new(Id, ground, "穗交撤〔2026〕1号", "经查证属实", Harmless, compensation, safety);

    [Theory]
    [InlineData(RescissionGround.AbuseOrNeglectByOfficials)]
    [InlineData(RescissionGround.BeyondCompetence)]
    [InlineData(RescissionGround.BreachOfProcedure)]
    [InlineData(RescissionGround.HolderNotEligible)]
    [InlineData(RescissionGround.OtherByLaw)]
    public void the_five_grounds_allow_rescission_against_compensation(RescissionGround ground) =>
        Given(Issued).When(On(ground, Paid)).ThenFact<LicenceRescinded>(fact =>
        {
            fact.Mandatory.ShouldBeFalse();
            fact.Compensation.ShouldBe(Paid);
            fact.Ban.ShouldBeNull();
        });

    [Fact]
    public void fraud_must_be_rescinded_and_bars_the_holder_for_three_years() =>
        Given(Issued).When(On(RescissionGround.FraudOrBribery)).ThenFact<LicenceRescinded>(fact =>
        {
            fact.Mandatory.ShouldBeTrue();
            fact.Ban.ShouldBe(new ReapplicationBan(BanGround.FraudOrBribery, Issued.Item, new(2026, 3, 2), new(2029, 3, 2)));
        });

    [Fact]
    public void lost_conditions_must_be_rescinded() =>
        Given(Issued).When(On(RescissionGround.ConditionsLostOrHazardUncured))
            .ThenFact<LicenceRescinded>(fact => fact.Mandatory.ShouldBeTrue());

    [Fact]
    public void a_practitioner_whose_qualification_is_rescinded_sits_no_examination_for_three_years() =>
        Given(Driver).When(On(RescissionGround.HolderNotEligible, Paid))
            .ThenFact<LicenceRescinded>(fact => fact.Ban!.Ground.ShouldBe(BanGround.QualificationRescinded));

    [Fact]
    public void an_expired_licence_got_by_fraud_is_still_rescinded_for_the_sake_of_the_ban() =>
        Given(Issued, Expired).On(new(2028, 3, 6)).When(On(RescissionGround.FraudOrBribery))
            .ThenState(licence => licence.Standing.ShouldBe(Standing.Rescinded));

    [Fact]
    public void the_superior_authority_rescinds_a_citys_licence() =>
        Given(Issued).By(Actors.Superior).When(On(RescissionGround.BeyondCompetence, Paid)).ThenAccepted();

    [Fact]
    public void a_rescission_without_reasons_is_refused() =>
        Given(Issued).When(On(RescissionGround.FraudOrBribery) with { Reasons = " " }).ThenRefused(ReasonedDecision.Id);

    [Fact]
    public void fraud_over_what_does_not_concern_public_safety_brings_no_ban() =>
        Given(Issued with { Kind = LicenceKind.TaxiOperation })
            .When(new RescindLicence(Id, RescissionGround.FraudOrBribery, "穗交撤〔2026〕9号", "以欺骗手段取得", new(false, "无重大损害")))
            .ThenFact<LicenceRescinded>(fact => fact.Ban.ShouldBeNull());
}
