using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists;

public sealed class DelistSubjectSpec : CreditListingActSpec
{
    [Fact]
    public void at_the_end_of_its_term_a_listing_ends() =>
        Given(Notified, Listed, Served).On(new(2028, 3, 10)).When(new DelistSubject(Truck, DelistingGround.TermEnded, "粤交信移〔2028〕1号", "期限届满"))
            .ThenFacts(new SubjectDelisted(DelistingGround.TermEnded, "粤交信移〔2028〕1号", "期限届满", On: new(2028, 3, 10)));

    [Fact]
    public void whoever_left_the_list_may_be_told_anew() =>
        Given(Notified, Listed, Served, new SubjectDelisted(DelistingGround.DecisionRevoked, "文-1", "撤销", On: new(2026, 4, 1))).On(new(2026, 5, 6))
            .When(Notifying with { NoticeNumber = "粤交信告〔2026〕9号", ServedOn = new(2026, 5, 6) }).ThenAccepted();
}
