using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class RefundOfExcessSpec : FineSpec
{
    [Fact]
    public void only_what_was_paid_too_much_goes_back() =>
        Given(Imposed, Due).On(new(2026, 3, 27)).When(new RefundFine(Case, Money.OfYuan(1), "退1", new(2026, 3, 27))).ThenRefused(RefundOfExcess.Id);

    [Fact]
    public void after_a_revocation_everything_paid_does() =>
        Given(
                Imposed, Due,
                new FinePaid(Money.OfYuan(5_000), Money.OfYuan(5_000), Money.Zero, "票1", PaymentChannel.DesignatedBank, new(2026, 3, 10), new(2026, 3, 10)),
                new FineCancelled(Remedy, "复决1", Money.OfYuan(5_000), new(2026, 4, 10)))
            .On(new(2026, 4, 13)).When(new RefundFine(Case, Money.OfYuan(5_000), "退1", new(2026, 4, 13))).ThenAccepted();
}
