using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Offences.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Offences.Rules;

public sealed class BasisOfOffenceSpec : OffenceSpec
{
    [Fact]
    public void an_offence_without_an_article_is_not_listed() =>
        Given().When(new ListOffence(Code, Terms with { Basis = [] }, "道路运输条例", new(2023, 7, 20))).ThenRefused(BasisOfOffence.Id);

    [Fact]
    public void nor_one_without_a_reference() =>
        Given().When(new ListOffence(Code, Terms, " ", new(2023, 7, 20))).ThenRefused(BasisOfOffence.Id);
}
