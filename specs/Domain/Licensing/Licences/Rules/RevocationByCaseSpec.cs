using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class RevocationByCaseSpec : LicenceActSpec
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void no_revocation_without_a_case(string caseNumber) =>
        RevocationByCase.Check(caseNumber)!.Rule.ShouldBe(RevocationByCase.Id);
}
