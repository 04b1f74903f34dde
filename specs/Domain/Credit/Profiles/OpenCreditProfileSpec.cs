using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class OpenCreditProfileSpec : CreditProfileActSpec
{
    [Fact]
    public void a_profile_is_opened_under_the_subject_s_name() =>
        Given().When(new OpenCreditProfile(Carrier, Opening)).ThenFacts(Opened with { On = new(2026, 3, 2) });

    [Fact]
    public void a_person_s_name_is_sealed() =>
        Given().When(new OpenCreditProfile(Driver, new("张三丰", Guangzhou, CreditTrade.Practitioner, new(2024, 2, 1), "4401000000001")))
            .ThenFacts(DriverOpened with { On = new(2026, 3, 2) });

    [Fact]
    public void it_is_opened_once() => Given(Opened).When(new OpenCreditProfile(Carrier, Opening)).ThenNothing();

    [Fact]
    public void its_first_cycle_begins_today_unless_said_otherwise() =>
        Given().When(new OpenCreditProfile(Carrier, Opening with { CycleFrom = null }))
            .ThenFact<CreditProfileOpened>(opened => opened.CycleFrom.ShouldBe(new(2026, 3, 2)));

    [Fact]
    public void a_profile_that_was_closed_is_opened_again_with_its_record_and_its_cycles() =>
        Given(Opened, Fined, new CreditProfileClosed(ProfileClosure.LicenceDeregistered, "注-1", On: new(2027, 3, 3))).On(new(2027, 5, 6))
            .When(new OpenCreditProfile(Carrier, Opening with { CycleFrom = new(2027, 5, 6) }))
            .ThenState(profile => profile.ShouldSatisfyAllConditions(
                () => profile.Closed.ShouldBeFalse(), () => profile.CycleFrom.ShouldBe(Opened.CycleFrom), () => profile.Entries.Count.ShouldBe(1)));
}
