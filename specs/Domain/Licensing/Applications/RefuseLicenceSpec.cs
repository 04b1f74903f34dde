using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class RefuseLicenceSpec : ApplicationActSpec
{
    [Fact]
    public void a_refusal_is_on_record_with_reasons_and_remedies() =>
        Given(Submitted, Accepted, Verified).On(Wednesday).When(Refuse).ThenFact<LicenceRefused>(fact =>
        {
            fact.Reasons.ShouldBe(Refuse.Reasons);
            fact.Remedies.ShouldBe(Refuse.Remedies);
            fact.Ban.ShouldBeNull();
        });

    [Fact]
    public void false_material_for_a_public_safety_item_brings_a_ban_of_one_year() =>
        Reviewed(DangerousGoods, Guangzhou, Scope).When(Refuse with { FalseMaterial = true })
            .ThenFact<LicenceRefused>(fact => fact.Ban.ShouldBe(new ReapplicationBan(BanGround.FalseMaterial, DangerousGoods, Wednesday, new(2027, 3, 4))));

    [Fact]
    public void false_material_for_another_item_brings_a_warning_only() =>
        Given(Submitted, Accepted, Verified).On(Wednesday).When(Refuse with { FalseMaterial = true })
            .ThenFact<LicenceRefused>(fact =>
        {
            fact.FalseMaterial.ShouldBeTrue();
            fact.Ban.ShouldBeNull();
        });

    [Fact]
    public void what_was_refused_is_not_granted_later() =>
        Given(Submitted, Accepted, Verified).On(Wednesday).When(Refuse).ThenAccepted().When(Grant)
            .ThenRefused(NotYetClosed.Id);
}
