using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class BoundsOfTimeSpec : LicenceActSpec
{
    [Fact]
    public void no_act_is_dated_after_the_servers_clock() =>
        Given(Issued).Knowing(context => context with { Now = context.At - NodaTime.Duration.FromSeconds(1) })
            .When(new LiftSuspension(Id, "1")).ThenRefused(BoundsOfTime.Id);

    [Fact]
    public void no_act_precedes_the_entry_before_it() =>
        Given(Issued, Suspended).On(new(2025, 8, 31)).When(new LiftSuspension(Id, "1")).ThenRefused(BoundsOfTime.Id);

    [Fact]
    public void an_act_of_the_same_day_is_in_order() =>
        Given(Issued, Suspended).On(Suspended.On).When(new LiftSuspension(Id, "1")).ThenAccepted();
}
