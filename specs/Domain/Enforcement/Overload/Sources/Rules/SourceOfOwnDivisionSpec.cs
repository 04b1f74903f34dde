using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources.Rules;

public sealed class SourceOfOwnDivisionSpec : LoadingSheetActSpec
{
    [Fact]
    public void a_partner_records_for_the_units_of_its_division() =>
        Given().By(Gateway with { Division = DivisionCode.Parse("440300") }).Knowing(AtSource).When(Load).ThenRefused(SourceOfOwnDivision.Id);

    [Fact]
    public void nobody_records_for_a_unit_that_is_not_listed() => Given().By(Gateway).When(Load).ThenRefused(SourceOfOwnDivision.Id);
}
