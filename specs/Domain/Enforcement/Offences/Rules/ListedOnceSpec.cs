using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Offences.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Offences.Rules;

public sealed class ListedOnceSpec : OffenceSpec
{
    [Fact]
    public void a_listed_offence_is_amended_and_not_listed_again() =>
        Given(Listed).When(new ListOffence(Code, With(Band("ordinary", 1, 2)), "新法", new(2027, 1, 1))).ThenRefused(ListedOnce.Id);

    [Fact]
    public void the_same_again_changes_nothing() =>
        Given(Listed).When(new ListOffence(Code, Terms, "道路运输条例", new(2023, 7, 20))).ThenNothing();
}
