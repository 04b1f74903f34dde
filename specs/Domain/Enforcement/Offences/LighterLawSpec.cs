using NodaTime;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Offences;

public sealed class LighterLawSpec : OffenceSpec
{
    private static readonly LocalDate ActOn = new(2026, 4, 30), DecidedOn = new(2026, 6, 1), NewLaw = new(2026, 5, 1);

    [Fact]
    public void the_law_of_the_day_of_the_act_applies() =>
        LighterLaw.Of(Folded(Listed), ActOn, DecidedOn)!.Version.ShouldBe(new(2023, 7, 20));

    [Fact]
    public void a_harsher_new_law_does_not_reach_back() =>
        LighterLaw.Of(Folded(Listed, Amended(NewLaw, Band("ordinary", 5_000, 20_000))), ActOn, DecidedOn)!.Band.Max.ShouldBe(Money.OfYuan(10_000));

    [Fact]
    public void a_lighter_new_law_does() =>
        LighterLaw.Of(Folded(Listed, Amended(NewLaw, Band("ordinary", 1_000, 5_000))), ActOn, DecidedOn)!.Version.ShouldBe(NewLaw);

    [Fact]
    public void the_same_largest_with_a_smaller_least_is_lighter() =>
        LighterLaw.Of(Folded(Listed, Amended(NewLaw, Band("ordinary", 1_000, 10_000))), ActOn, DecidedOn)!.Version.ShouldBe(NewLaw);

    [Fact]
    public void the_same_fine_with_a_revocation_beside_it_is_not() =>
        LighterLaw.Of(
            Folded(Listed, Amended(NewLaw, Band("ordinary", 3_000, 10_000) with { Besides = [PenaltyKind.LicenceRevocation] })), ActOn, DecidedOn)!
            .Version.ShouldBe(new(2023, 7, 20));

    [Fact]
    public void an_act_of_the_day_of_commencement_is_under_the_new_law() =>
        LighterLaw.Of(Folded(Listed, Amended(NewLaw, Band("ordinary", 5_000, 20_000))), NewLaw, DecidedOn)!.Band.Max.ShouldBe(Money.OfYuan(20_000));

    [Fact]
    public void what_is_no_offence_any_more_is_not_punished() =>
        LighterLaw.Of(Folded(Listed, new OffenceAbolished(Code, "新法", "废止", NewLaw)), ActOn, DecidedOn).ShouldBeNull();

    [Fact]
    public void what_was_no_offence_then_is_not_either() => LighterLaw.Of(Folded(Listed), new(2023, 7, 19), DecidedOn).ShouldBeNull();

    [Fact]
    public void a_gain_below_the_threshold_is_not_multiplied_to_get_below_the_least() =>
        LighterLaw.Of(Folded(Listed), ActOn, DecidedOn, "gain", Money.OfYuan(100)).ShouldBeNull();

    [Theory]
    [InlineData("ordinary")]
    [InlineData("serious")]
    public void a_gain_above_it_is_not_fined_by_another_band(string circumstance) =>
        LighterLaw.Of(Folded(Listed), ActOn, DecidedOn, circumstance, Money.OfYuan(20_000)).ShouldBeNull();

    [Fact]
    public void it_is_by_its_own() => LighterLaw.Of(Folded(Listed), ActOn, DecidedOn, gain: Money.OfYuan(20_000))!.Band.Code.ShouldBe("gain");

    [Fact]
    public void a_smaller_gain_leaves_the_serious_band_open() =>
        LighterLaw.Of(Folded(Listed), ActOn, DecidedOn, "serious", Money.OfYuan(10_000))!.Band.Code.ShouldBe("serious");
}
