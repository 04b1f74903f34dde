using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class NothingPublicLeftSpec : CreditProfileActSpec
{
    [Fact]
    public void on_the_last_day_of_its_term_an_entry_keeps_the_profile_open() =>
        Given(Opened, Fined).On(new(2027, 3, 2)).When(new CloseProfile(Carrier, ProfileClosure.SubjectEnded, "注-1")).ThenRefused(NothingPublicLeft.Id);

    [Fact]
    public void a_serious_entry_keeps_it_for_three_years() =>
        Given(Opened, Fact(1, "licence-revoked", new(2026, 3, 2), SeverityClass.Serious)).On(new(2029, 3, 2))
            .When(new CloseProfile(Carrier, ProfileClosure.SubjectEnded, "注-1")).ThenRefused(NothingPublicLeft.Id);

    [Fact]
    public void a_minor_one_for_three_months() =>
        Given(Opened, Fact(1, "complaint-proven", new(2026, 3, 2), SeverityClass.Minor)).On(new(2026, 6, 3))
            .When(new CloseProfile(Carrier, ProfileClosure.SubjectEnded, "注-1")).ThenAccepted();
}
