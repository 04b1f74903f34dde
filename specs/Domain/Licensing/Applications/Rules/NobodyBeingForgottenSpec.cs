using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class NobodyBeingForgottenSpec : ApplicationActSpec
{
    [Fact]
    public void whoever_is_about_to_be_forgotten_applies_for_nothing() =>
        Given().By(Neighbour).Knowing(context => context with { Leaving = [DriverParty] }).When(Submit with { Applicant = Driver })
            .ThenRefused(NobodyBeingForgotten.Id);

    [Fact]
    public void somebody_else_leaving_is_no_reason() =>
        Given().By(Self).Knowing(context => context with { Leaving = [DriverParty] }).When(Submit).ThenAccepted();
}
