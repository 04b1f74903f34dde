using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class PaymentInTimeSpec : FineSpec
{
    [Fact]
    public void nobody_has_paid_tomorrow() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).When(Pay(5_000, on: new(2026, 3, 11))).ThenRefused(PaymentInTime.Id);

    [Fact]
    public void nobody_paid_before_the_decision() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).When(Pay(5_000, on: new(2026, 3, 1))).ThenRefused(PaymentInTime.Id);
}
