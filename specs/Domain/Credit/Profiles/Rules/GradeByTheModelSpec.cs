using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class GradeByTheModelSpec : CreditProfileActSpec
{
    [Fact]
    public void a_better_grade_than_the_score_s_is_refused() =>
        Given(Opened, Scored(800, CreditGrade.B, new(2026, 3, 2))).When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.A, "理由")).ThenRefused(GradeByTheModel.Id);

    [Fact]
    public void a_worse_one_without_reasons_is_refused() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2))).When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.B)).ThenRefused(GradeByTheModel.Id);

    [Fact]
    public void a_new_score_does_not_undo_a_veto_of_the_cycle() =>
        Given(
                Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Confirmed,
                new GradeDowngraded(Index, CreditGrade.A, CreditGrade.D, VetoGround.OtherVeto, null, "降-1", On: new(2026, 4, 2)),
                Scored(880, CreditGrade.B, new(2026, 5, 6)))
            .On(new(2026, 5, 6)).When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.B)).ThenRefused(GradeByTheModel.Id);

    [Fact]
    public void a_veto_falls_with_the_entry_that_it_rests_on() =>
        Given(
                Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Confirmed,
                new GradeDowngraded(Index, CreditGrade.A, CreditGrade.D, VetoGround.AccidentOfThreeDeaths, 1, "降-1", On: new(2026, 4, 2)),
                new CreditFactReversed(1, ReversalGround.ProvenError, "更正-1", On: new(2026, 5, 5)), Scored(880, CreditGrade.B, new(2026, 5, 6)))
            .On(new(2026, 5, 6)).When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.B)).ThenAccepted();
}
