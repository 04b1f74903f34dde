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
    public void a_truck_within_its_limit_is_let_go() => Screen(capture => capture with { GrossKg = 51_500 }).ShouldBe(DiscardReason.WithinLimit);

    [Fact]
    public void a_truck_that_is_only_too_high_goes_to_the_reviewers_too() =>
        Screen(capture => capture with { GrossKg = 30_000, Size = new(17_000, 2_550, 4_100) }).ShouldBeNull();

    [Theory]
    [InlineData(PictureView.Front)]
    [InlineData(PictureView.Side)]
    public void a_missing_picture_discards(PictureView view) =>
        Screen(capture => capture with
        {
            Evidence = capture.Evidence with { Pictures = capture.Evidence.Pictures.RemoveAll(picture => picture.View == view) },
        }).ShouldBe(DiscardReason.PictureMissing);

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
