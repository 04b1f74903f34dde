using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class FineWithinFormulaSpec
{
    private static readonly FineBand SixTonnes = OverloadFine.Of(6_500, null, Day, Figures.Defaults);

    [Fact]
    public void the_formula_is_kept_to_the_yuan()
    {
        FineWithinFormula.Check(Money.OfYuan(3_000), SixTonnes, null).ShouldBeNull();
        FineWithinFormula.Check(Money.OfYuan(2_999), SixTonnes, null).ShouldNotBeNull();
        FineWithinFormula.Check(Money.OfYuan(3_001), SixTonnes, null).ShouldNotBeNull();
    }

    [Fact]
    public void below_the_formula_a_ground_is_named() =>
        FineWithinFormula.Check(Money.OfYuan(600), SixTonnes, "APL/32(1) 主动消除危害后果").ShouldBeNull();

    [Fact]
    public void above_the_formula_no_ground_helps() =>
        FineWithinFormula.Check(Money.OfYuan(3_001), SixTonnes, "情节严重").ShouldNotBeNull();
}
