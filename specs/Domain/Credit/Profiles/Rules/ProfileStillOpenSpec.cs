using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ProfileStillOpenSpec : CreditProfileActSpec
{
    [Fact]
    public void a_closed_profile_takes_no_fact() =>
        Given(Opened, new CreditProfileClosed(ProfileClosure.SubjectEnded, "注-1", On: new(2026, 2, 1)))
            .When(Recording(Carrier, "fine-3000-to-30000", "粤交罚〔2026〕1号", new(2026, 3, 2))).ThenRefused(ProfileStillOpen.Id);
}
