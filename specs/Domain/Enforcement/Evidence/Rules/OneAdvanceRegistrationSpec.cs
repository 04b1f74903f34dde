using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class OneAdvanceRegistrationSpec : EvidenceSpec
{
    [Fact]
    public void an_item_is_registered_in_advance_once() =>
        Given(Collected, new EvidenceRegisteredInAdvance("保1", "可能灭失", "物证室", new("head", "保1", new(2026, 3, 2)), new(new(2026, 3, 11), false), new(2026, 3, 2))).By(Head).When(new RegisterEvidenceInAdvance(Id, "保2", "可能灭失", "物证室")).ThenRefused(OneAdvanceRegistration.Id);
}
