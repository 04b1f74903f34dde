using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class OneBirthSpec : LicenceActSpec
{
    [Fact]
    public void a_licence_is_not_born_twice() =>
        Given(Issued).By(Actors.Superior).When(new ImportLicence(
                Id, "x", "s", "k", new('0', 64), ItemNumber.Parse("GD-RT-04"), LicenceKind.FreightOperation,
                new(ApplicantKind.Organisation, "x", CreditCode.Parse("91440600MA5CCCC28H")), DivisionCode.Parse("440100"), "x",
                Scope, new(2024, 1, 1), null))
            .ThenRefused(OneBirth.Id);
}
