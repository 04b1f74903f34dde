using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Enforcement.Remedies.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Remedies.Rules;

public sealed class ExtensionOfReconsiderationSpec : RemedyActSpec
{
    [Fact]
    public void thirty_days_are_the_most() =>
        Given(Filed, Accepted).On(new(2026, 6, 18)).When(new ExtendRemedy(Id, 31, "延1号")).ThenRefused(ExtensionOfReconsideration.Id);

    [Fact]
    public void once_is_enough() =>
        Given(Filed, Accepted, new RemedyExtended(10, "延1号", new(new(2026, 7, 2), false), new(2026, 6, 18))).On(new(2026, 6, 19)).When(new ExtendRemedy(Id, 20, "延2号")).ThenRefused(ExtensionOfReconsideration.Id);

    [Fact]
    public void the_simplified_procedure_is_not_extended() =>
        Given(Filed, Accepted with { Simplified = true }).On(new(2026, 6, 18)).When(new ExtendRemedy(Id, 10, "延1号")).ThenRefused(ExtensionOfReconsideration.Id);

    [Fact]
    public void after_the_end_it_is_too_late() =>
        Given(Filed, Accepted).On(new(2026, 6, 23)).When(new ExtendRemedy(Id, 10, "延1号")).ThenRefused(ExtensionOfReconsideration.Id);
}
