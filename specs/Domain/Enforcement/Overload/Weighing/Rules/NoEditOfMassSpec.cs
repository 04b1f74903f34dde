using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing.Rules;

public sealed class NoEditOfMassSpec : WeighRecordActSpec
{
    [Fact]
    public void a_second_capture_under_the_same_id_would_be_an_edit() =>
        Given(Captured, Screened).By(Gateway).Knowing(AtSite).When(Capture with { GrossKg = 70_000 }).ThenRefused(NoEditOfMass.Id);

    [Fact]
    public void no_act_upon_a_weighing_takes_a_mass_but_its_capture() =>
        typeof(WeighRecordCommand).Assembly.GetTypes().Where(type => type.BaseType == typeof(WeighRecordCommand) && type != typeof(CaptureWeighing))
            .SelectMany(type => type.GetProperties()).Where(property => property.Name.EndsWith("Kg", StringComparison.Ordinal)).ShouldBeEmpty();
}
