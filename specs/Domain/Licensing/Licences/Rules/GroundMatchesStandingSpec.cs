using Regulatory.Domain.Licensing;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class GroundMatchesStandingSpec : LicenceActSpec
{
    private static Refusal? Check(DeregistrationGround ground, params LicenceFact[] life) =>
        GroundMatchesStanding.Check(life.Aggregate(Licence.Initial, Licence.Evolve), ground);

    [Fact]
    public void a_running_licence_has_not_expired() =>
        Check(DeregistrationGround.ExpiredNotRenewed, Issued)!.Rule.ShouldBe(GroundMatchesStanding.Id);

    [Fact]
    public void a_running_licence_was_not_revoked() => Check(DeregistrationGround.RescindedWithdrawnOrRevoked, Issued).ShouldNotBeNull();

    [Fact]
    public void a_revoked_licence_is_struck_off_as_revoked_and_on_no_other_ground()
    {
        Check(DeregistrationGround.RescindedWithdrawnOrRevoked, Issued, Revoked).ShouldBeNull();
        Check(DeregistrationGround.OtherByLaw, Issued, Revoked).ShouldNotBeNull();
    }

    [Fact]
    public void annual_review_concerns_what_is_reviewed()
    {
        Check(DeregistrationGround.AnnualReviewOverdue, Vehicle).ShouldBeNull();
        Check(DeregistrationGround.AnnualReviewOverdue, Issued).ShouldNotBeNull();
    }

    [Fact]
    public void a_company_does_not_die_and_a_citizen_is_not_dissolved()
    {
        var citizen = Driver with { Holder = Driver.Holder with { Kind = ApplicantKind.NaturalPerson } };
        Check(DeregistrationGround.HolderDeadOrIncapacitated, Issued).ShouldNotBeNull();
        Check(DeregistrationGround.LegalPersonEnded, Issued).ShouldBeNull();
        Check(DeregistrationGround.HolderDeadOrIncapacitated, citizen).ShouldBeNull();
        Check(DeregistrationGround.LegalPersonEnded, citizen).ShouldNotBeNull();
    }

    [Fact]
    public void idleness_concerns_coach_operators()
    {
        Check(DeregistrationGround.CoachNotOperating, Issued).ShouldBeNull();
        Check(DeregistrationGround.CoachNotOperating, Driver).ShouldNotBeNull();
    }
}
