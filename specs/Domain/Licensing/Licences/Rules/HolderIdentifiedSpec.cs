using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class HolderIdentifiedSpec : LicenceActSpec
{
    [Fact]
    public void a_holder_without_any_code_is_refused() =>
        HolderIdentified.Check(
            new(ApplicantKind.Organisation, "x"), ContextAt(ChinaTime.At(new(2026, 3, 2), new(10, 0)), Actors.Superior))!
            .Rule.ShouldBe(HolderIdentified.Id);

    [Fact]
    public void an_organisation_is_known_by_its_credit_code() =>
        HolderIdentified.Check(
            new(ApplicantKind.Organisation, "x", CreditCode.Parse("91440600MA5CCCC28H")),
            ContextAt(ChinaTime.At(new(2026, 3, 2), new(10, 0)), Actors.Superior)).ShouldBeNull();
}
