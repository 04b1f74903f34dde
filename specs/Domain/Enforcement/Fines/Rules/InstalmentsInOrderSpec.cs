using NodaTime;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class InstalmentsInOrderSpec : FineSpec
{
    [Fact]
    public void instalments_make_up_what_is_owed() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).By(Head).When(Easing(ReschedulingKind.Instalments, 2_000, 2_999)).ThenRefused(InstalmentsInOrder.Id);

    [Fact]
    public void a_deferral_has_one_day() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).By(Head).When(Easing(ReschedulingKind.Deferral, 2_000, 3_000)).ThenRefused(InstalmentsInOrder.Id);

    [Fact]
    public void it_is_applied_for_and_not_given_unasked() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).By(Head).When(Easing(ReschedulingKind.Deferral, 5_000) with { AppliedOn = new(2026, 3, 11) })
            .ThenRefused(InstalmentsInOrder.Id);

    [Fact]
    public void two_instalments_of_the_whole_fine_are_in_order() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).By(Head).When(Easing(ReschedulingKind.Instalments, 2_000, 3_000)).ThenAccepted();

    private static ReschedulePayment Easing(ReschedulingKind kind, params decimal[] parts) => new(
        Case, kind, [.. parts.Select((part, month) => new Instalment(new LocalDate(2026, 4, 10).PlusMonths(month), Money.OfYuan(part)))],
        "延1", "生产经营困难", new(2026, 3, 9));
}
