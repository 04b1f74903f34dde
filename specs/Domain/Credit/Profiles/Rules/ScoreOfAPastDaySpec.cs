using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ScoreOfAPastDaySpec : CreditProfileActSpec
{
    [Fact]
    public void a_score_as_of_tomorrow_is_refused() =>
        Given(Opened).When(new ComputeScore(Carrier, Index, new(2026, 3, 3), "x")).ThenRefused(ScoreOfAPastDay.Id);

    [Fact]
    public void and_one_from_before_the_first_cycle() =>
        Given(Opened with { CycleFrom = new(2026, 2, 1) }).When(new ComputeScore(Carrier, Index, new(2026, 1, 31), "x")).ThenRefused(ScoreOfAPastDay.Id);
}
