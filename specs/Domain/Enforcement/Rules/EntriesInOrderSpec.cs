using NodaTime;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Enforcement.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Rules;

public sealed class EntriesInOrderSpec : LeadSpec
{
    [Fact]
    public void nothing_is_entered_before_the_entry_that_precedes_it() =>
        Given(Registered).On(new(2026, 2, 19)).By(Head).When(new DeclineToFile(Lead, LeadRefusalGround.NoOffence, "无违法事实")).ThenRefused(EntriesInOrder.Id);

    [Fact]
    public void nor_in_the_future() =>
        Given(Registered).By(Head).Knowing(context => context with { Now = context.At - Duration.FromMinutes(1) })
            .When(new DeclineToFile(Lead, LeadRefusalGround.NoOffence, "无违法事实")).ThenRefused(EntriesInOrder.Id);
}
