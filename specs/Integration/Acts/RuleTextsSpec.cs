using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Specs.Acts;

public sealed class RuleTextsSpec
{
    [Fact]
    public void a_refusal_speaks_both_languages_and_names_its_article()
    {
        var text = RuleTexts.Of(new Refusal(new RuleId("LIC-APP-004"), ("division", "440300")));
        text.RuleId.ShouldBe("LIC-APP-004");
        text.Article.ShouldStartWith("ALL/");
        text.Zh.ShouldContain("440300");
        text.En.ShouldContain("440300");
    }

    [Fact]
    public void a_place_for_which_the_refusal_has_no_detail_stays_visible() =>
        RuleTexts.Of(new Refusal(new RuleId("LIC-APP-004"))).En.ShouldContain("{division}");

    [Fact]
    public void a_rule_nobody_wrote_is_a_mistake() =>
        Should.Throw<KeyNotFoundException>(() => RuleTexts.Of(new Refusal(new RuleId("ABC-DEF-999"))));
}
