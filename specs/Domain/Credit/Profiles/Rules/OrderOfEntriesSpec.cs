using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class OrderOfEntriesSpec : CreditProfileActSpec
{
    [Fact]
    public void no_act_is_dated_before_the_entry_before_it() =>
        Given(Opened, Fined).On(new(2026, 3, 1)).When(new ReverseCreditFact(Carrier, new(1), ReversalGround.ProvenError, "更正-1")).ThenRefused(OrderOfEntries.Id);

    [Fact]
    public void none_is_dated_in_the_future() =>
        Given(Opened).Knowing(context => context with { Now = context.At - NodaTime.Duration.FromMinutes(1) })
            .When(new OpenCreditProfile(Carrier, Opening)).ThenRefused(OrderOfEntries.Id);
}
