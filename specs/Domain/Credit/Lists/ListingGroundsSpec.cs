using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists;

/// <summary>The ten grounds of the overload list, each at its boundary.</summary>
public sealed class ListingGroundsSpec
{
    private static readonly ListingEvidence Nothing = new(["文-1"]);

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void a_truck_or_driver_needs_more_than_three_runs(int runs, bool met)
    {
        Met(ListingGround.TruckRuns, Nothing with { Runs = runs }).ShouldBe(met);
        Met(ListingGround.DriverRuns, Nothing with { Runs = runs }).ShouldBe(met);
    }

    [Theory]
    [InlineData(10, 100, true, false)]
    [InlineData(11, 100, true, true)]
    [InlineData(11, 100, false, false)]
    [InlineData(2, 19, true, true)]
    [InlineData(2, 20, true, false)]
    [InlineData(1, 0, true, false)]
    public void an_enterprise_needs_more_than_a_tenth_of_its_trucks_and_an_order_to_stop(int inViolation, int vehicles, bool stopped, bool met) =>
        Met(ListingGround.EnterpriseShare, Nothing with { VehiclesInViolation = inViolation, Vehicles = vehicles, OrderedToStop = stopped }).ShouldBe(met);

    [Theory]
    [InlineData(19_999, 2, false)]
    [InlineData(20_000, 0, true)]
    [InlineData(0, 3, true)]
    public void whoever_orders_overload_is_listed_from_twenty_thousand_yuan_or_three_penalties(int fine, int penalties, bool met) =>
        Met(ListingGround.OrderingOverload, Nothing with { Fine = Money.OfYuan(fine), Penalties = penalties }).ShouldBe(met);

    [Fact]
    public void a_repairer_needs_the_modification_and_the_revoked_licence()
    {
        Met(ListingGround.RepairerModifying, Nothing with { Proven = true }).ShouldBeFalse();
        Met(ListingGround.RepairerModifying, Nothing with { Proven = true, LicenceRevoked = true }).ShouldBeTrue();
    }

    [Fact]
    public void violence_needs_a_penalty_of_the_police()
    {
        Met(ListingGround.ViolencePunished, Nothing with { Proven = true }).ShouldBeFalse();
        Met(ListingGround.ViolencePunished, Nothing with { Proven = true, PolicePenalty = true }).ShouldBeTrue();
    }

    [Fact]
    public void an_accident_needs_equal_responsibility()
    {
        Met(ListingGround.OverloadAccident, Nothing with { Proven = true }).ShouldBeFalse();
        Met(ListingGround.OverloadAccident, Nothing with { Proven = true, EqualResponsibility = true }).ShouldBeTrue();
    }

    [Fact]
    public void resistance_needs_somebody_killed_or_injured()
    {
        Met(ListingGround.ViolenceWithCasualties, Nothing with { Proven = true }).ShouldBeFalse();
        Met(ListingGround.ViolenceWithCasualties, Nothing with { Proven = true, Casualties = 1 }).ShouldBeTrue();
    }

    [Theory]
    [InlineData(ListingGround.PermitFraud)]
    [InlineData(ListingGround.RefusingInspection)]
    [InlineData(ListingGround.StatutoryDishonesty)]
    public void what_is_proven_suffices(ListingGround ground)
    {
        Met(ground, Nothing).ShouldBeFalse();
        Met(ground, Nothing with { Proven = true }).ShouldBeTrue();
    }

    private static bool Met(ListingGround ground, ListingEvidence evidence) => ListingGrounds.AreMet(ground, evidence, new(2026, 3, 2));
}
