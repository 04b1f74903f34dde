using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Offences.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Offences.Rules;

public sealed class OnTheListSpec : OffenceSpec
{
    [Fact]
    public void what_is_not_on_the_list_is_not_amended() =>
        Given().When(new AmendBand(Code, Terms, "新法", "修订", new(2027, 1, 1))).ThenRefused(OnTheList.Id);

    [Fact]
    public void what_is_abolished_is_not_divided() =>
        Given(Listed, new OffenceAbolished(Code, "新法", "废止", new(2026, 1, 1))).When(new SetDiscretionTier(Code, new("ordinary", TierLevel.Slight, ["初次"], Money.OfYuan(3_000), Money.OfYuan(4_000), Money.OfYuan(3_000), Confidence.Check), "裁量标准", new(2026, 4, 1)))
            .ThenRefused(OnTheList.Id);
}
