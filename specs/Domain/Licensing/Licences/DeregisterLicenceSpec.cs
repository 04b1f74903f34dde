using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class DeregisterLicenceSpec : LicenceActSpec
{
    private static DeregisterLicence On(DeregistrationGround ground) => new(Id, ground, "穗交注〔2026〕3号", "依法注销");

    [Fact]
    public void an_expired_licence_is_struck_off() =>
        Given(Issued, Expired).On(new(2028, 3, 6)).When(On(DeregistrationGround.ExpiredNotRenewed)).ThenFacts(
            new LicenceDeregistered(DeregistrationGround.ExpiredNotRenewed, "穗交注〔2026〕3号", "依法注销", null, On: new(2028, 3, 6)));

    [Fact]
    public void revocation_is_followed_by_deregistration() =>
        Given(Issued, Revoked).When(On(DeregistrationGround.RescindedWithdrawnOrRevoked))
            .ThenState(licence => licence.Standing.ShouldBe(Standing.Deregistered));

    [Theory]
    [InlineData(DeregistrationGround.LegalPersonEnded)]
    [InlineData(DeregistrationGround.ForceMajeure)]
    [InlineData(DeregistrationGround.OtherByLaw)]
    public void what_happens_to_the_holder_ends_a_running_licence(DeregistrationGround ground) =>
        Given(Issued).When(On(ground)).ThenAccepted();

    [Fact]
    public void the_licence_of_one_who_died_is_struck_off_even_when_it_is_suspended() =>
        Given(Driver with { Holder = Driver.Holder with { Kind = ApplicantKind.NaturalPerson } }, Suspended).When(On(DeregistrationGround.HolderDeadOrIncapacitated)).ThenAccepted();

    [Fact]
    public void what_is_struck_off_stays_struck_off() =>
        Given(Issued, Revoked, Deregistered).When(On(DeregistrationGround.OtherByLaw)).ThenNothing();
}
