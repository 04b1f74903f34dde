using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class ConfirmGradeSpec : CreditProfileActSpec
{
    private static readonly System.Collections.Immutable.ImmutableArray<CreditProfileFact> UnderAnnouncement =
        [Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced];

    [Fact]
    public void the_grade_is_final_after_the_announcement() =>
        Given(UnderAnnouncement).On(new(2026, 3, 17)).When(new ConfirmGrade(Carrier, CreditModelKind.Provincial, "粤交信〔2026〕8号")).ThenFacts(Confirmed);

    [Fact]
    public void it_says_which_grade_it_takes_the_place_of() =>
        Given([Opened, Confirmed with { Cycle = new(new(2025, 1, 1), new(2025, 12, 31)), Grade = CreditGrade.B, On = new(2026, 1, 20) }, .. UnderAnnouncement[1..]])
            .On(new(2026, 3, 17)).When(new ConfirmGrade(Carrier, CreditModelKind.Provincial, "粤交信〔2026〕8号"))
            .ThenFact<GradeConfirmed>(confirmed => confirmed.Supersedes.ShouldBe(CreditGrade.B));

    [Fact]
    public void what_is_confirmed_anew_for_an_earlier_cycle_takes_its_place_there_and_not_that_of_the_last()
    {
        var (before, now) = (new CreditCycle(new(2024, 2, 1), new(2025, 1, 31)), new CreditCycle(new(2025, 2, 1), new(2026, 1, 31)));
        CreditProfileFact[] life =
        [
            DriverOpened,
            new GradeConfirmed(Honesty, before, CreditGrade.A, 0, null, "文-1", On: new(2026, 2, 1)),
            new GradeConfirmed(Honesty, now, CreditGrade.AA, 0, CreditGrade.A, "文-2", On: new(2026, 2, 2)),
            new GradeConfirmed(Honesty, before, CreditGrade.B, 20, CreditGrade.AA, "文-3", On: new(2026, 2, 3)),
        ];
        var profile = life.Aggregate(Initial, Evolve);
        profile.Confirmed.Select(grade => (grade.Cycle, grade.Grade)).ShouldBe([(before, CreditGrade.B), (now, CreditGrade.AA)]);
        profile.GradeBefore(CreditModelKind.Driver, new(2026, 2, 1)).ShouldBe(CreditGrade.AA);
    }
}
