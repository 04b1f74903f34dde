using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class IssuingAuthorityOrSuperiorSpec : LicenceActSpec
{
    [Theory]
    [InlineData("440100", true)]
    [InlineData("440000", true)]
    [InlineData("440106", false)]
    [InlineData("440300", false)]
    public void the_issuing_authority_and_its_superior_act_and_nobody_else(string division, bool competent)
    {
        var licence = Licence.Evolve(Licence.Initial, Issued);
        var context = ContextAt(
            ChinaTime.At(new(2026, 3, 2), new(10, 0)), Actors.DecisionMaker with { Division = DivisionCode.Parse(division) });
        (IssuingAuthorityOrSuperior.Check(licence, context) is null).ShouldBe(competent);
    }
}
