using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class ReverseCreditFactSpec : CreditProfileActSpec
{
    private static ReverseCreditFact Reversing => new(Carrier, new(1), ReversalGround.PenaltyRevoked, "粤交复〔2026〕3号");

    [Fact]
    public void an_entry_is_reversed_and_stays_on_record() =>
        Given(Opened, Fined).When(Reversing)
            .ThenFacts(new CreditFactReversed(1, ReversalGround.PenaltyRevoked, "粤交复〔2026〕3号", On: new(2026, 3, 2)))
            .When(Reversing).ThenNothing();

    [Fact]
    public void whoever_revokes_a_penalty_names_its_decision_and_reverses_all_of_it() =>
        Given(Opened, Fined, Fact(2, "overload-over-50", new(2026, 3, 2)) with { DocumentNumber = Fined.DocumentNumber }, Fact(3, "complaint-proven", new(2026, 3, 2)))
            .When(Reversing with { Reference = new(SourceSystem: "enforcement", SourceNumber: "粤交罚〔2026〕1号") })
            .ThenState(profile => profile.Entries.Select(entry => entry.Counts).ShouldBe([false, false, true]));

    [Fact]
    public void the_score_is_what_it_was_before_the_fact()
    {
        var computing = new ComputeScore(Carrier, Index, new(2026, 3, 2), "粤交复〔2026〕3号");
        Given(Opened).When(computing).ThenFact<ScoreComputed>(score => score.Total.ShouldBe(1000));
        Given(Opened, Fined).When(computing).ThenFact<ScoreComputed>(score => score.Total.ShouldBe(975));
        Given(Opened, Fined).When(Reversing).ThenAccepted().When(computing).ThenFact<ScoreComputed>(score => score.Total.ShouldBe(1000));
    }

    [Fact]
    public void a_driver_who_falls_below_full_marks_by_it_is_graded_a_again() =>
        Given(DriverOpened, Fact(1, "driver-fatal-main", new(2026, 3, 2), quantity: 20), FullMarks)
            .When(Reversing with { Profile = Driver })
            .ThenFacts(
                new CreditFactReversed(1, ReversalGround.PenaltyRevoked, "粤交复〔2026〕3号", On: new(2026, 3, 2)),
                new DriverGradeRestored(DriverRestoration.PointsReversed, 0, "粤交复〔2026〕3号", On: new(2026, 3, 2)));
}
