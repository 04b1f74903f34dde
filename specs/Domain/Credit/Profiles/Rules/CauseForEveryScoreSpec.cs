using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class CauseForEveryScoreSpec : CreditProfileActSpec
{
    [Fact]
    public void a_score_without_a_cause_is_refused() =>
        Given(Opened).When(new ComputeScore(Carrier, Index, new(2026, 3, 2), " ")).ThenRefused(CauseForEveryScore.Id);
}
