using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class AdjustGradeDynamicallySpec : CreditProfileActSpec
{
    [Fact]
    public void a_fatal_accident_lowers_a_confirmed_grade_within_its_cycle() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Confirmed, Fact(1, "fatal-accident-3-9", new(2026, 4, 1), SeverityClass.Serious, 3))
            .On(new(2026, 4, 2))
            .When(new AdjustGradeDynamically(Carrier, CreditModelKind.Provincial, CreditGrade.C, VetoGround.AccidentOfThreeDeaths, "粤交信〔2026〕9号", 1))
            .ThenFacts(new GradeDowngraded(Index, CreditGrade.A, CreditGrade.C, VetoGround.AccidentOfThreeDeaths, 1, "粤交信〔2026〕9号", On: new(2026, 4, 2)))
            .When(new AdjustGradeDynamically(Carrier, CreditModelKind.Provincial, CreditGrade.C, VetoGround.AccidentOfThreeDeaths, "粤交信〔2026〕9号", 1)).ThenNothing();
}
