using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Offences.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Offences.Rules;

public sealed class BandsInOrderSpec : OffenceSpec
{
    [Fact]
    public void the_least_is_not_above_the_largest() =>
        Given().When(Listing(Band("ordinary", 10_000, 3_000))).ThenRefused(BandsInOrder.Id);

    [Fact]
    public void two_bands_of_one_name_cannot_be_told_apart() =>
        Given().When(Listing(Band("ordinary", 1, 2), Band("ordinary", 3, 4))).ThenRefused(BandsInOrder.Id);

    [Fact]
    public void one_band_holds_without_regard_to_a_gain() =>
        Given().When(Listing(Band("gain", 1, 2) with { Gain = Money.OfYuan(10_000) })).ThenRefused(BandsInOrder.Id);

    [Fact]
    public void multiples_are_of_a_gain() =>
        Given().When(Listing(Band("ordinary", 1, 2) with { Min = null, Max = null, MinTimes = 1, MaxTimes = 5 })).ThenRefused(BandsInOrder.Id);

    private static ListOffence Listing(params PenaltyBand[] bands) => new(Code, With([.. bands]), "道路运输条例", new(2023, 7, 20));
}
