using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class RepairableItemSpec : CreditProfileActSpec
{
    [Fact]
    public void an_item_that_the_law_excludes_is_not_repaired()
    {
        var excluded = Figures.Defaults.Adopted.Add(
            CreditFigures.ItemsExcludedFromRepair.Key,
            System.Collections.Immutable.ImmutableSortedDictionary<NodaTime.LocalDate, string>.Empty.Add(new(2026, 1, 1), "fine-3000-to-30000 licence-revoked"));
        Given(Opened, Fined, Paid).On(new(2026, 6, 3)).Knowing(context => context with { Figures = new(excluded) })
            .When(new ApplyRepair(Carrier, 1, "XYZG-2026-1", "承诺-1")).ThenRefused(RepairableItem.Id);
    }

    [Fact]
    public void a_reversed_entry_has_nothing_to_repair() =>
        Given(Opened, Fined, Paid, new CreditFactReversed(1, ReversalGround.PenaltyRevoked, "文-1", On: new(2026, 6, 1))).On(new(2026, 6, 3))
            .When(new ApplyRepair(Carrier, 1, "XYZG-2026-1", "承诺-1")).ThenRefused(RepairableItem.Id);
}
