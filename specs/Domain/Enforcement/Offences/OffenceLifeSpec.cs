using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Offences;

public sealed class OffenceLifeSpec : OffenceSpec
{
    [Fact]
    public void an_offence_is_listed_with_its_law() =>
        Given().When(new ListOffence(Code, Terms, "道路运输条例", new(2023, 7, 20))).ThenFacts(Listed);

    [Fact]
    public void a_change_of_law_is_added_and_the_old_law_stays() =>
        Given(Listed).When(new AmendBand(Code, With(Band("ordinary", 1_000, 5_000)), "新法", "修订", new(2026, 5, 1))).ThenState(offence =>
        {
            offence.BandOn(new(2026, 4, 30))!.Max.ShouldBe(Money.OfYuan(10_000));
            offence.BandOn(new(2026, 5, 1))!.Max.ShouldBe(Money.OfYuan(5_000));
        });

    [Fact]
    public void an_abolished_offence_is_none_from_its_day_on() =>
        Given(Listed).When(new AbolishOffence(Code, "新法", "不再处罚", new(2026, 5, 1))).ThenState(offence =>
        {
            offence.TermsOn(new(2026, 4, 30)).ShouldNotBeNull();
            offence.TermsOn(new(2026, 5, 1)).ShouldBeNull();
        });
}
