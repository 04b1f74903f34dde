using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class CloseProfileSpec : CreditProfileActSpec
{
    [Fact]
    public void a_profile_is_closed_after_the_last_term_of_its_entries() =>
        Given(Opened, Fined).On(new(2027, 3, 3)).When(new CloseProfile(Carrier, ProfileClosure.LicenceDeregistered, "粤交注〔2027〕1号"))
            .ThenFacts(new CreditProfileClosed(ProfileClosure.LicenceDeregistered, "粤交注〔2027〕1号", On: new(2027, 3, 3)));
}
