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
}
