using NodaTime;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Fines;

public sealed class RecountPaymentSpec : FineSpec
{
    private static readonly Deadline Later = new(new(2026, 3, 18), Provisional: false);

    [Fact]
    public void the_last_day_of_payment_moves() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).By(Actors.Clock).When(new RecountPayment(Case, Later, new(2026, 9, 2)))
            .ThenFacts(new FineDueRecounted(Later, new(2026, 9, 2), new(2026, 3, 10)));

    [Fact]
    public void and_the_surcharge_with_it() =>
        Given(Imposed, Due, new SurchargeAccrued(2, Money.OfYuan(300), new(2026, 3, 19), new(2026, 3, 19))).On(new(2026, 3, 19)).By(Actors.Clock)
            .When(new RecountPayment(Case, Later, new(2026, 9, 2)))
            .ThenFact<SurchargeAccrued>(accrued => accrued.Total.ShouldBe(Money.OfYuan(150)));

    [Fact]
    public void instalments_keep_their_own_days() =>
        Given(Imposed, Due, new PaymentRescheduled(ReschedulingKind.Deferral, [new(new(2026, 6, 1), Money.OfYuan(5_000))], "延1", "困难", new(2026, 3, 9), new(2026, 3, 10)))
            .On(new(2026, 3, 11)).By(Actors.Clock).When(new RecountPayment(Case, Later, new(2026, 9, 2))).ThenNothing();
}
