using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists;

public sealed class NotifyListingSpec : CreditListingActSpec
{
    [Fact]
    public void the_subject_is_told_and_has_five_working_days() => Given().When(Notifying).ThenFacts(Notified).When(Notifying).ThenNothing();

    [Fact]
    public void a_driver_s_name_is_sealed() =>
        Given().When(Notifying with { Listing = new(CreditSubject.Of(CreditPeople.Person), CreditListKind.Overload), Name = "张三丰", Ground = ListingGround.DriverRuns })
            .ThenFact<ListingNotified>(notified => (notified.Name, notified.PersonName?.Clear).ShouldBe((null, "张三丰")));
}
