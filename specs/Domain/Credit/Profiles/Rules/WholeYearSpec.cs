using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class WholeYearSpec : CreditProfileActSpec
{
    private static ScoreComputed ByQuality(NodaTime.LocalDate asOf) => new(Quality, Year, asOf, 900, CreditGrade.AAA, [], [], "annual", asOf);

    [Fact]
    public void nobody_is_triple_a_for_a_year_of_which_two_months_have_passed() =>
        Given(Opened, ByQuality(new(2026, 3, 2))).When(new ProposeGrade(Carrier, CreditModelKind.TransportEnterprise, CreditGrade.AAA)).ThenRefused(WholeYear.Id);

    [Fact]
    public void the_year_is_graded_by_the_score_of_its_last_day() =>
        Given(Opened, ByQuality(new(2026, 12, 31))).On(new(2027, 1, 15)).When(new ProposeGrade(Carrier, CreditModelKind.TransportEnterprise, CreditGrade.AAA)).ThenAccepted();
}
