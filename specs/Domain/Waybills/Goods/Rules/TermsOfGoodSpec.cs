using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class TermsOfGoodSpec : DangerousGoodSpec
{
    public static TheoryData<string, GoodsTerms> Senseless => new()
    {
        { "name", Terms with { Zh = " " } },
        { "name", Terms with { En = "" } },
        { "other names", Terms with { AlsoCalled = [.. Enumerable.Repeat("名", 21)] } },
        { "subsidiary", Terms with { Subsidiary = [HazardClass.Parse("3")] } },
        { "subsidiary", Terms with { Subsidiary = [HazardClass.Parse("6.1"), HazardClass.Parse("6.1")] } },
        { "traits", Terms with { Traits = [GoodsTrait.Acid, GoodsTrait.Acid] } },
        { "packing groups", Terms with { Rows = [] } },
        { "packing groups", Terms with { Rows = [Terms.Rows[0], Terms.Rows[0]] } },
        { "conditions", Terms with { Rows = [Terms.Rows[0] with { Source = "" }] } },
        { "conditions", Terms with { Rows = [Terms.Rows[0] with { LimitedAmount = -1 }] } },
    };

    [Theory, MemberData(nameof(Senseless), DisableDiscoveryEnumeration = true)]
    public void terms_that_cannot_be_applied_are_refused(string problem, GoodsTerms terms) =>
        Given().When(new ListDangerousGood(Methanol, terms, "例", new(2020, 1, 1))).ThenRefused(TermsOfGood.Id)
            .Details["problem"].ShouldContain(problem);

    [Fact]
    public void a_class_that_does_not_fit_the_number_is_refused_by_its_own_rule() =>
        Given().When(new ListDangerousGood(Methanol, Terms with { Class = HazardClass.Parse("1.4S") }, "例", new(2020, 1, 1)))
            .ThenRefused(GroupOfExplosives.Id);

    [Fact]
    public void a_packing_group_where_the_class_has_none_is_refused_by_its_own_rule() =>
        Given().When(new ListDangerousGood(Methanol, Terms with { Class = HazardClass.Parse("2.1") }, "例", new(2020, 1, 1)))
            .ThenRefused(PackingGroupOfClass.Id);

    [Fact]
    public void an_amendment_is_judged_alike() =>
        Given(Listed).When(new AmendDangerousGood(Methanol, Terms with { Zh = "" }, "例", "例", new(2026, 5, 1))).ThenRefused(TermsOfGood.Id);
}
