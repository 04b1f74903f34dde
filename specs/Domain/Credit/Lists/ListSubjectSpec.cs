using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists;

public sealed class ListSubjectSpec : CreditListingActSpec
{
    [Fact]
    public void after_notice_and_defence_a_truck_is_listed_for_two_years() =>
        Given(Notified).On(new(2026, 3, 10)).When(Listing).ThenFacts(Listed).When(Listing).ThenNothing();

    [Fact]
    public void whoever_was_aaa_twice_running_stands_on_the_red_list() =>
        Given().Knowing(Graded(CreditGrade.AAA, CreditGrade.AAA))
            .When(new ListSubject(Model, "粤交信红〔2026〕1号", "连续两个周期 AAA", new(2027, 3, 2), Carrier))
            .ThenFact<SubjectListed>(listed => (listed.Ground, listed.Name).ShouldBe((ListingGround.TwiceAaa, "穗安货运有限公司")));
}
