using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class ProposeGradeSpec : CreditProfileActSpec
{
    [Fact]
    public void the_grade_of_the_score_is_proposed() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2))).When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.A)).ThenFacts(Proposed);

    [Fact]
    public void a_worse_grade_is_proposed_with_reasons() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)))
            .When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.B, "重大舆情")).ThenAccepted();
}
