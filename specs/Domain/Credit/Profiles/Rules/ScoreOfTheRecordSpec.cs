using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ScoreOfTheRecordSpec : CreditProfileActSpec
{
    [Fact]
    public void a_fact_after_the_score_asks_for_another_score() =>
        Given(Opened, Scored(1000, CreditGrade.A, new(2026, 3, 2)), Fined).When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.A)).ThenRefused(ScoreOfTheRecord.Id);

    [Fact]
    public void a_fact_of_a_later_day_than_the_score_does_not() =>
        Given(Opened, Scored(1000, CreditGrade.A, new(2026, 3, 2)), Fact(1, "complaint-proven", new(2026, 3, 3))).On(new(2026, 3, 3))
            .When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.A)).ThenAccepted();

    [Fact]
    public void an_upheld_objection_blocks_the_confirmation_until_the_score_is_computed_again() =>
        Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Objected,
                new ObjectionResolved(1, Index, true, [1], "粤交异〔2026〕1号", "撤销", On: new(2026, 3, 9)))
            .On(new(2026, 3, 17)).When(new ConfirmGrade(Carrier, CreditModelKind.Provincial, "粤交信〔2026〕8号")).ThenRefused(ScoreOfTheRecord.Id);

    [Fact]
    public void the_grade_of_a_cycle_rests_on_every_entry_of_the_cycle()
    {
        // A driver's cycle from the first of February; the score was asked for as of its second month, before the three points of May.
        var scored = new ScoreComputed(Honesty, new(new(2026, 2, 1), new(2027, 1, 31)), new(2026, 3, 2), 0, CreditGrade.A, [], [], "early", On: new(2026, 3, 2));
        Given(DriverOpened, scored, Fact(1, "driver-off-route", new(2026, 5, 6), quantity: 3)).On(new(2026, 6, 1))
            .When(new ProposeGrade(Driver, CreditModelKind.Driver, CreditGrade.A)).ThenRefused(ScoreOfTheRecord.Id);
    }
}
