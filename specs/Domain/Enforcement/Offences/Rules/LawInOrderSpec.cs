using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Offences.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Offences.Rules;

public sealed class LawInOrderSpec : OffenceSpec
{
    [Fact]
    public void new_law_does_not_begin_before_the_old() =>
        Given(Listed).When(new AmendBand(Code, With(Band("ordinary", 1, 2)), "新法", "修订", new(2023, 7, 20))).ThenRefused(LawInOrder.Id);

    [Fact]
    public void law_that_began_last_month_is_recorded_all_the_same() =>
        Given(Listed).When(new AmendBand(Code, With(Band("ordinary", 1, 2)), "新法", "修订", new(2026, 2, 1))).ThenAccepted();
}
