using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ListedKindsOnlySpec : CreditProfileActSpec
{
    [Fact]
    public void a_kind_outside_the_catalogue_is_refused() =>
        Given(Opened).When(Recording(Carrier, "late-rent", "文-1", new(2026, 3, 2))).ThenRefused(ListedKindsOnly.Id);

    [Fact]
    public void before_a_catalogue_is_published_there_is_no_kind() =>
        Given(Opened).Knowing(context => context with { Models = Regulatory.Domain.Credit.Models.CreditModels.Empty })
            .When(Recording(Carrier, "fine-3000-to-30000", "文-1", new(2026, 3, 2))).ThenRefused(ListedKindsOnly.Id);
}
