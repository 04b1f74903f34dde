using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class NoMoreThanOwedSpec : FineSpec
{
    [Fact]
    public void nobody_pays_more_than_fine_and_surcharge() =>
        Given(Imposed, Due).On(new(2026, 3, 27)).When(Pay(6_500.01m)).ThenRefused(NoMoreThanOwed.Id).Details["owed"].ShouldBe("6500.00");

    [Fact]
    public void a_payment_is_of_something() =>
        Given(Imposed, Due).On(new(2026, 3, 27)).When(Pay(0)).ThenRefused(NoMoreThanOwed.Id);

    [Fact]
    public void a_paid_fine_takes_no_more() =>
        Given(Imposed, Due, new FinePaid(Money.OfYuan(5_000), Money.OfYuan(5_000), Money.Zero, "票0", PaymentChannel.DesignatedBank, new(2026, 3, 10), new(2026, 3, 10)))
            .On(new(2026, 3, 27)).When(Pay(1)).ThenRefused(NoMoreThanOwed.Id);
}
