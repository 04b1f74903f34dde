using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class AgeOfDriverSpec : ApplicationActSpec
{
    [Fact]
    public void sixty_is_the_oldest() =>
        AskedByDriver(60).When(Grant).ThenAccepted();

    [Fact]
    public void sixty_one_is_too_old() =>
        AskedByDriver(61).When(Grant).ThenRefused(AgeOfDriver.Id);

    [Fact]
    public void an_adopted_figure_moves_the_age() =>
        AskedByDriver(63).Knowing(context => context with { Figures = Adopted("licensing.oldest-driver", "63") })
            .When(Grant).ThenAccepted();
}
