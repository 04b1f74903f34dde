using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class SilenceOfFiveDaysSpec : ApplicationActSpec
{
    [Fact]
    public void on_the_fifth_working_day_silence_is_not_over() =>
        Given(Submitted).On(new(2026, 3, 9)).By(Actors.Clock).When(new DeemAccepted(Id))
            .ThenRefused(SilenceOfFiveDays.Id);
}
