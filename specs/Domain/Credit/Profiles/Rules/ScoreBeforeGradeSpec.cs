using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ScoreBeforeGradeSpec : CreditProfileActSpec
{
    [Fact]
    public void a_grade_without_a_score_is_refused() =>
        Given(Opened).When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.A)).ThenRefused(ScoreBeforeGrade.Id);
}
