using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Offences.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Offences.Rules;

public sealed class BenchmarkPublishedBeforeSpec : OffenceSpec
{
    [Fact]
    public void a_benchmark_does_not_reach_back() =>
        Given(Listed).When(new SetDiscretionTier(Code, new DiscretionTier("ordinary", TierLevel.Slight, ["初次违法"], Money.OfYuan(3_000), Money.OfYuan(5_000), Money.OfYuan(4_000), Confidence.Check), "裁量标准", new(2026, 3, 1))).ThenRefused(BenchmarkPublishedBefore.Id);

    [Fact]
    public void nor_is_it_kept_to_oneself() =>
        Given(Listed).When(new SetDiscretionTier(Code, new DiscretionTier("ordinary", TierLevel.Slight, ["初次违法"], Money.OfYuan(3_000), Money.OfYuan(5_000), Money.OfYuan(4_000), Confidence.Check), "", new(2026, 4, 1))).ThenRefused(BenchmarkPublishedBefore.Id);
}
