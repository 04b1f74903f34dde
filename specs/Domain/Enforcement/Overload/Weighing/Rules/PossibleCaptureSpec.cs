using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing.Rules;

public sealed class PossibleCaptureSpec : WeighRecordActSpec
{
    private void Refuses(CaptureWeighing capture) => Given().By(Gateway).Knowing(AtSite).When(capture).ThenRefused(PossibleCapture.Id);

    [Fact]
    public void no_device_weighs_nothing_or_less()
    {
        Refuses(Capture with { GrossKg = 0 });
        Refuses(Capture with { GrossKg = -60_000 });
        Refuses(Capture with { AxleLoadsKg = LoadsOf(60_000).SetItem(2, -1) });
    }

    [Fact]
    public void no_device_sees_a_negative_speed_film_or_size()
    {
        Refuses(Capture with { SpeedKmh = -1 });
        Refuses(Capture with { SpeedKmh = 251 });
        Refuses(Capture with { Evidence = Capture.Evidence with { Film = new(Digest, -8) } });
        Refuses(Capture with { Size = new(17_000, 0, 4_000) });
    }

    [Fact]
    public void no_device_is_surer_than_sure() => Refuses(Capture with { PlateConfidence = 1_001 });
}
