using Regulatory.Domain.Calendar;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class KindOfCaseNamedSpec : ApplicationActSpec
{
    private static readonly ApplicationSubmitted Oversize = For(ItemNumber.Parse("GD-HW-24"));

    [Theory]
    [InlineData(null)]
    [InlineData("class-9")]
    public void an_oversize_transport_of_no_known_class_does_not_get_the_general_limit(string? variant) =>
        Given(Oversize).On(Tuesday).By(Actors.Clerk).When(new AcceptApplication(Id, Variant: variant))
            .ThenRefused(KindOfCaseNamed.Id).Details["variants"].ShouldBe("class-2");

    [Fact]
    public void the_class_that_is_named_gives_the_limit() =>
        Given(Oversize).On(Tuesday).By(Actors.Clerk).When(new AcceptApplication(Id, Variant: "class-2"))
            .ThenFact<ApplicationAccepted>(fact => fact.Limit.ShouldBe(LegalPeriod.OfWorkingDays(5)));

    [Fact]
    public void an_item_with_one_limit_knows_no_kinds() =>
        Given(Submitted).On(Tuesday).By(Actors.Clerk).When(new AcceptApplication(Id, Variant: "class-2")).ThenRefused(KindOfCaseNamed.Id);

    [Fact]
    public void what_is_accepted_by_silence_has_the_shortest_limit_of_the_item() =>
        Given(Oversize).On(new(2026, 3, 10)).By(Actors.Clock).When(new DeemAccepted(Id))
            .ThenFact<ApplicationDeemedAccepted>(fact => fact.Limit.ShouldBe(LegalPeriod.OfWorkingDays(5)));
}
