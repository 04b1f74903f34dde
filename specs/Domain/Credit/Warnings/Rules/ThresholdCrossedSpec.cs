using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings.Rules;

public sealed class ThresholdCrossedSpec : CreditWarningActSpec
{
    [Fact]
    public void a_fall_of_forty_nine_points_raises_nothing() =>
        Given().Knowing(Scored((20, 949, CreditGrade.A), (0, 900, CreditGrade.A))).When(Raising).ThenRefused(ThresholdCrossed.Id);

    [Fact]
    public void nor_do_two_of_a_kind() =>
        Given().Knowing(Recorded("overload-over-50", 1, 2)).When(Raising with { Kind = CreditWarningKind.EnterprisePattern }).ThenRefused(ThresholdCrossed.Id);
}
