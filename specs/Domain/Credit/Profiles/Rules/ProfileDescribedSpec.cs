using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ProfileDescribedSpec : CreditProfileActSpec
{
    [Fact]
    public void a_profile_without_a_name_is_refused() =>
        Given().When(new OpenCreditProfile(Carrier, Opening with { Name = " " })).ThenRefused(ProfileDescribed.Id);

    [Fact]
    public void a_first_cycle_in_the_future_is_refused() =>
        Given().When(new OpenCreditProfile(Carrier, Opening with { CycleFrom = new(2026, 3, 3) })).ThenRefused(ProfileDescribed.Id);
}
