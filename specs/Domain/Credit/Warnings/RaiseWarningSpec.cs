using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings;

public sealed class RaiseWarningSpec : CreditWarningActSpec
{
    [Fact]
    public void a_fall_of_fifty_points_in_thirty_days_raises_a_warning() =>
        Given().Knowing(Scored((20, 950, CreditGrade.A), (0, 900, CreditGrade.A))).When(Raising).ThenFacts(Raised).When(Raising).ThenNothing();

    [Fact]
    public void the_same_cause_raises_it_once_in_the_whole_record() =>
        Given().Knowing(Scored((20, 950, CreditGrade.A), (0, 900, CreditGrade.A))).When(Raising)
            .ThenClaims("credit.warning-cause", "EnterpriseDrop|E:91440101MA5AAAA00W:D3|credit.profile/E:91440101MA5AAAA00W:D3#9");

    [Fact]
    public void a_field_that_declines_is_warned_of() =>
        Given().When(Raising with
        {
            Kind = CreditWarningKind.IndustryDecline, Profile = null, Cause = "2026-02", Statistics = new([900, 880, 860], 3, [], []),
        }).ThenAccepted();
}
