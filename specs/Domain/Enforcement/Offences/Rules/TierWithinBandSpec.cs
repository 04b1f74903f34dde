using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Offences.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Offences.Rules;

public sealed class TierWithinBandSpec : OffenceSpec
{
    [Fact]
    public void a_tier_reaches_no_further_than_its_band() =>
        Given(Listed).When(new SetDiscretionTier(Code, new DiscretionTier("ordinary", TierLevel.Slight, ["初次违法"], Money.OfYuan(3_000), Money.OfYuan(10_001), Money.OfYuan(3_000), Confidence.Check), "裁量标准", new(2026, 4, 1))).ThenRefused(TierWithinBand.Id);

    [Fact]
    public void its_usual_amount_lies_within_it() =>
        Given(Listed).When(new SetDiscretionTier(Code, new DiscretionTier("ordinary", TierLevel.Slight, ["初次违法"], Money.OfYuan(3_000), Money.OfYuan(5_000), Money.OfYuan(5_001), Confidence.Check), "裁量标准", new(2026, 4, 1))).ThenRefused(TierWithinBand.Id);

    [Fact]
    public void a_tier_within_the_band_is_set() =>
        Given(Listed).When(new SetDiscretionTier(Code, new DiscretionTier("ordinary", TierLevel.Slight, ["初次违法"], Money.OfYuan(3_000), Money.OfYuan(5_000), Money.OfYuan(4_000), Confidence.Check), "裁量标准", new(2026, 4, 1))).ThenAccepted();
}
