using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class WaiverOfSurchargeOnlySpec : FineSpec
{
    [Fact]
    public void the_fine_itself_is_not_waived() =>
        Given(Imposed, Due).On(new(2026, 3, 27)).By(Head).When(new WaiveSurcharge(Case, Money.OfYuan(1_501), "协1", "已修复路面")).ThenRefused(WaiverOfSurchargeOnly.Id);

    [Fact]
    public void the_whole_surcharge_can_be_waived_in_an_agreement() =>
        Given(Imposed, Due).On(new(2026, 3, 27)).By(Head).When(new WaiveSurcharge(Case, Money.OfYuan(1_500), "协1", "已修复路面"))
            .ThenAccepted().When(Pay(5_000)).Decision.Refusal.ShouldBeNull();
}
