using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Offences;

public sealed class OffenceBandSpec : OffenceSpec
{
    [Theory]
    [InlineData(null, "ordinary")]
    [InlineData(10_000, "ordinary")]
    [InlineData(10_001, "gain")]
    public void a_gain_above_ten_thousand_yuan_is_what_multiplies(int? gain, string band) =>
        Folded(Listed).BandOn(new(2026, 3, 2), gain: gain is { } yuan ? Money.OfYuan(yuan) : null)!.Code.ShouldBe(band);

    [Fact]
    public void a_gain_of_just_the_amount_counts_where_the_law_includes_it() =>
        Folded(Listed with { Terms = With(Band("ordinary", 20_000, 50_000), Terms.Bands[1] with { GainInclusive = true }) })
            .BandOn(new(2026, 3, 2), gain: Money.OfYuan(10_000))!.Code.ShouldBe("gain");

    [Fact]
    public void a_circumstance_is_asked_for_by_its_name() => Folded(Listed).BandOn(new(2026, 3, 2), "serious")!.Max.ShouldBe(Money.OfYuan(50_000));

    [Fact]
    public void before_the_law_there_was_no_offence() => Folded(Listed).BandOn(new(2023, 7, 19)).ShouldBeNull();

    [Fact]
    public void multiples_of_a_gain_make_a_range() =>
        FineRange.Of(Terms.Bands[1], Money.OfYuan(20_000)).ShouldBe(new FineRange(Money.OfYuan(20_000), Money.OfYuan(100_000)));

    [Theory]
    [InlineData(2_999, false, FineVerdict.BelowWithoutGround)]
    [InlineData(2_999, true, FineVerdict.BelowOnGround)]
    [InlineData(3_000, false, FineVerdict.WithinBand)]
    [InlineData(10_000, false, FineVerdict.WithinBand)]
    [InlineData(10_001, true, FineVerdict.AboveBand)]
    public void below_the_least_only_on_a_ground_and_above_the_largest_never(int yuan, bool mitigated, FineVerdict verdict) =>
        FineRange.Of(Terms.Bands[0])!.Value.Judge(Money.OfYuan(yuan), mitigated).ShouldBe(verdict);

    [Fact]
    public void of_two_norms_the_higher_fine_applies()
    {
        var (low, high) = (new FineRange(Money.OfYuan(1_000), Money.OfYuan(3_000)), new FineRange(Money.OfYuan(3_000), Money.OfYuan(10_000)));
        FineRange.Higher(low, high).ShouldBe(high);
        FineRange.Higher(high, low).ShouldBe(high);
    }
}
