using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class LicenceInForceSpec : LicenceActSpec
{
    [Fact]
    public void a_suspended_licence_is_in_force() =>
        LicenceInForce.Check(Licence.Evolve(Licence.Evolve(Licence.Initial, Issued), Suspended)).ShouldBeNull();

    [Fact]
    public void an_expired_licence_is_not() =>
        LicenceInForce.Check(Licence.Evolve(Licence.Evolve(Licence.Initial, Issued), Expired))!.Rule.ShouldBe(LicenceInForce.Id);
}
