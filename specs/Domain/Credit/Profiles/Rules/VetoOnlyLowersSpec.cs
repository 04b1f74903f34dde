using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class VetoOnlyLowersSpec : CreditProfileActSpec
{
    private static AdjustGradeDynamically Lowering => new(Carrier, CreditModelKind.Provincial, CreditGrade.D, VetoGround.AccidentOfTenDeaths, "文-1");

    [Fact]
    public void a_grade_that_is_not_final_is_not_adjusted() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).When(Lowering).ThenRefused(VetoOnlyLowers.Id);

    [Fact]
    public void no_veto_raises_a_grade() =>
        Given(Opened, Scored(800, CreditGrade.B, new(2026, 3, 2)), Proposed with { Grade = CreditGrade.B }, Announced with { Grade = CreditGrade.B }, Confirmed with { Grade = CreditGrade.B })
            .On(new(2026, 3, 20)).When(Lowering with { To = CreditGrade.A }).ThenRefused(VetoOnlyLowers.Id);

    [Fact]
    public void a_veto_without_its_event_is_refused()
    {
        var confirmed = Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Confirmed).On(new(2026, 3, 20));
        confirmed.When(Lowering with { DocumentNumber = "" }).ThenRefused(VetoOnlyLowers.Id);
        confirmed.When(Lowering with { Entry = 1 }).ThenRefused(VetoOnlyLowers.Id);
    }
}
