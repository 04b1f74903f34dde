using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class DisposalInSevenDaysSpec : EvidenceSpec
{
    [Fact]
    public void seven_working_days_end_on_the_eleventh() =>
        Given(Collected).By(Head).When(new RegisterEvidenceInAdvance(Id, "保1", "可能灭失", "物证室"))
            .ThenFact<EvidenceRegisteredInAdvance>(registered => registered.DisposeBy.Due.ShouldBe(new(2026, 3, 11)));

    [Fact]
    public void on_the_last_day_it_can_be_seized() =>
        Given(Collected, new EvidenceRegisteredInAdvance("保1", "可能灭失", "物证室", new("head", "保1", new(2026, 3, 2)), new(new(2026, 3, 11), false), new(2026, 3, 2))).On(new(2026, 3, 11)).When(new DisposeOfRegistration(Id, RegistrationDisposal.Seized, "处1")).ThenAccepted();

    [Fact]
    public void after_it_only_released() =>
        Given(Collected, new EvidenceRegisteredInAdvance("保1", "可能灭失", "物证室", new("head", "保1", new(2026, 3, 2)), new(new(2026, 3, 11), false), new(2026, 3, 2))).On(new(2026, 3, 12)).When(new DisposeOfRegistration(Id, RegistrationDisposal.Seized, "处1")).ThenRefused(DisposalInSevenDays.Id);

    [Fact]
    public void released_it_can_be_late_too() =>
        Given(Collected, new EvidenceRegisteredInAdvance("保1", "可能灭失", "物证室", new("head", "保1", new(2026, 3, 2)), new(new(2026, 3, 11), false), new(2026, 3, 2))).On(new(2026, 3, 12)).When(new DisposeOfRegistration(Id, RegistrationDisposal.Released, "处1")).ThenAccepted();
}
