using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-02</summary>
public sealed class VehicleCertifiedSpec : WaybillSpec
{
    [Fact]
    public void a_vehicle_without_certificate_is_refused() => Codes(circumstances: known => known with { Vehicle = null }).ShouldBe([VehicleCertified.Code]);

    [Fact]
    public void one_whose_certificate_is_not_in_force_is_refused() => Broken(vehicle => vehicle with { InForce = false });

    [Fact]
    public void one_overdue_for_its_annual_review_is_refused() => Broken(vehicle => vehicle with { ReviewBy = new(2026, 3, 1) });

    [Fact]
    public void one_to_be_reviewed_today_is_not() =>
        Codes(circumstances: known => known with { Vehicle = known.Vehicle! with { ReviewBy = new(2026, 3, 2) } }).ShouldBeEmpty();

    [Fact]
    public void one_of_another_carrier_is_refused() => Broken(vehicle => vehicle with { Holder = Consignee });

    [Fact]
    public void one_for_other_goods_is_refused() => Broken(vehicle => vehicle with { HazardClasses = ["8"] });

    [Fact]
    public void a_certificate_of_another_plate_is_refused() => Broken(vehicle => vehicle with { Plate = Plate.Parse("粤A54321/Yellow") });

    [Fact]
    public void a_certificate_with_which_no_vehicle_is_entered_serves_no_plate() => Broken(vehicle => vehicle with { Plate = null });

    [Fact]
    public void a_trailer_needs_a_certificate_as_well() =>
        Codes(content => content with
        {
            Vehicle = content.Vehicle with { IsTractor = true }, Trailer = new(Plate.Parse("粤A1234挂/Yellow"), "粤交运管穗字000002号"),
        }).ShouldBe([VehicleCertified.Code]);

    private void Broken(Func<VehicleStanding, VehicleStanding> change) =>
        Codes(circumstances: known => known with { Vehicle = change(known.Vehicle!) }).ShouldBe([VehicleCertified.Code]);

    [Fact]
    public void a_certificate_or_a_review_that_runs_out_before_the_start_is_refused()
    {
        Codes(circumstances: known => known with { Vehicle = known.Vehicle! with { Until = Day, ReviewBy = Day } }).ShouldBeEmpty();
        foreach (var change in (Func<VehicleStanding, VehicleStanding>[])[standing => standing with { Until = Day }, standing => standing with { ReviewBy = Day }])
            Codes(
                content => content with { PlannedStart = content.PlannedStart + Duration.FromDays(1), PlannedArrival = content.PlannedArrival + Duration.FromDays(1) },
                known => known with { Vehicle = change(known.Vehicle!) }).ShouldBe([VehicleCertified.Code]);
    }
}
