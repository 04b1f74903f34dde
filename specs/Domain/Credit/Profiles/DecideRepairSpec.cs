using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class DecideRepairSpec : CreditProfileActSpec
{
    [Fact]
    public void a_repaired_entry_counts_no_longer_and_the_score_rises() =>
        Given(Opened, Fined, Paid, Applied).On(new(2026, 6, 9)).When(new DecideRepair(Carrier, 1, Granted: true, "粤交修〔2026〕1号"))
            .ThenFacts(new RepairGranted(1, "XYZG-2026-1", "粤交修〔2026〕1号", On: new(2026, 6, 9)))
            .When(new ComputeScore(Carrier, Index, new(2026, 6, 9), "粤交修〔2026〕1号"))
            .ThenFact<ScoreComputed>(score => score.Total.ShouldBe(1000));

    [Fact]
    public void a_refusal_is_on_record_with_its_reasons() =>
        Given(Opened, Fined, Paid, Applied).On(new(2026, 6, 9)).When(new DecideRepair(Carrier, 1, Granted: false, "粤交修〔2026〕1号", "承诺未公开"))
            .ThenFacts(new RepairRefused(1, "XYZG-2026-1", "粤交修〔2026〕1号", "承诺未公开", On: new(2026, 6, 9)));

    [Fact]
    public void an_entry_that_was_reversed_meanwhile_is_not_repaired() =>
        Given(Opened, Fined, Paid, Applied, new CreditFactReversed(1, ReversalGround.PenaltyRevoked, "粤交复〔2026〕3号", On: new(2026, 6, 5)))
            .On(new(2026, 6, 9)).When(new DecideRepair(Carrier, 1, Granted: true, "粤交修〔2026〕1号")).ThenRefused(RepairableItem.Id);
}
