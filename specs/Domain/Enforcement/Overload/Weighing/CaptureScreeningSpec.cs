using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing;

public sealed class CaptureScreeningSpec : WeighRecordActSpec
{
    private static DiscardReason? Screen(Func<CaptureWeighing, CaptureWeighing> change, MonitoringSite? site = null)
    {
        var decision = WeighRecordDecider.Decide(
            WeighRecord.Initial, change(Capture), ContextOn(Day, Gateway) with { Site = site ?? SiteInService() });
        return decision.Facts.OfType<WeighingDiscarded>().SingleOrDefault()?.Reason;
    }

    [Fact]
    public void a_complete_pack_of_an_overloaded_truck_goes_to_the_reviewers() => Screen(capture => capture).ShouldBeNull();

    [Fact]
    public void a_truck_within_its_limit_is_let_go() => Screen(capture => capture with { GrossKg = 51_500, AxleLoadsKg = LoadsOf(51_500) }).ShouldBe(DiscardReason.WithinLimit);

    [Fact]
    public void a_truck_that_is_only_too_high_goes_to_the_reviewers_too() =>
        Screen(capture => capture with { GrossKg = 30_000, AxleLoadsKg = LoadsOf(30_000), Size = new(17_000, 2_550, 4_100) }).ShouldBeNull();

    [Theory]
    [InlineData(PictureView.Front)]
    [InlineData(PictureView.Side)]
    public void a_missing_picture_discards(PictureView view) =>
        Screen(capture => capture with
        {
            Evidence = capture.Evidence with { Pictures = capture.Evidence.Pictures.RemoveAll(picture => picture.View == view) },
        }).ShouldBe(DiscardReason.PictureMissing);

    [Fact]
    public void one_picture_shows_one_side_of_the_truck()
    {
        var pictures = Capture.Evidence.Pictures;
        Screen(capture => capture with { Evidence = capture.Evidence with { Pictures = pictures.SetItem(1, new(PictureView.Side, pictures[0].Sha256)) } })
            .ShouldBe(DiscardReason.PictureMissing);
        Screen(capture => capture with { Evidence = capture.Evidence with { Film = new(pictures[0].Sha256, 8) } }).ShouldBe(DiscardReason.PictureMissing);
    }

    [Theory]
    [InlineData(57_000, null)]
    [InlineData(56_999, DiscardReason.DeviceFault)]
    [InlineData(63_000, null)]
    [InlineData(63_001, DiscardReason.DeviceFault)]
    public void loads_that_do_not_make_up_the_total_are_a_fault_of_the_device(int loads, DiscardReason? reason) =>
        Screen(capture => capture with { AxleLoadsKg = LoadsOf(loads) }).ShouldBe(reason);

    [Fact]
    public void a_total_within_the_limit_does_not_hide_the_loads_of_its_axles() =>
        Screen(capture => capture with { GrossKg = 48_000 }).ShouldBe(DiscardReason.DeviceFault);

    [Theory]
    [InlineData(null, 17_000, 2_551, false)]
    [InlineData(VehicleBuild.Refrigerated, 17_000, 2_600, true)]
    [InlineData(VehicleBuild.Refrigerated, 17_000, 2_601, false)]
    [InlineData(null, 18_101, 2_550, false)]
    [InlineData(VehicleBuild.DrawbarCombination, 20_000, 2_550, true)]
    [InlineData(VehicleBuild.DrawbarCombination, 20_001, 2_550, false)]
    [InlineData(VehicleBuild.CarCarrier, 22_000, 2_550, true)]
    [InlineData(VehicleBuild.CarCarrier, 22_001, 2_550, false)]
    public void a_vehicle_that_complies_with_the_standard_is_not_oversize(VehicleBuild? build, int length, int width, bool complies) =>
        Screen(capture => capture with { GrossKg = 30_000, AxleLoadsKg = LoadsOf(30_000), Size = new(length, width, 4_000), Build = build })
            .ShouldBe(complies ? DiscardReason.WithinLimit : null);

    [Fact]
    public void a_plate_must_be_read_with_ninety_five_percent()
    {
        Screen(capture => capture with { PlateConfidence = 950 }).ShouldBeNull();
        Screen(capture => capture with { PlateConfidence = 949 }).ShouldBe(DiscardReason.PlateUncertain);
    }

    [Theory]
    [InlineData(CaptureWarning.StopAndGo, DiscardReason.AbnormalDriving)]
    [InlineData(CaptureWarning.LaneStraddling, DiscardReason.AbnormalDriving)]
    [InlineData(CaptureWarning.DeviceWarning, DiscardReason.DeviceFault)]
    [InlineData(CaptureWarning.ClockNotSynchronised, DiscardReason.DeviceFault)]
    public void a_warning_discards(CaptureWarning warning, DiscardReason reason) =>
        Screen(capture => capture with { Warnings = [warning] }).ShouldBe(reason);

    [Fact]
    public void a_film_of_less_than_five_seconds_discards()
    {
        Screen(capture => capture with { Evidence = capture.Evidence with { Film = new(Digest, 5) } }).ShouldBeNull();
        Screen(capture => capture with { Evidence = capture.Evidence with { Film = new(Digest, 4) } }).ShouldBe(DiscardReason.FilmTooShort);
        Screen(capture => capture with { Evidence = capture.Evidence with { Film = null } }).ShouldBe(DiscardReason.FilmTooShort);
    }
}
