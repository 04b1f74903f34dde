using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Specs.Licensing.Catalogue;

public sealed class ItemTermsSpec : LicenceItemSpec
{
    private static readonly ItemTerms Oversize = Terms with
    {
        Limits =
        [
            new(LegalPeriod.OfWorkingDays(15), Confidence.Likely, Variant: "class-3"),
            new(LegalPeriod.OfWorkingDays(20), Confidence.Certain, Variant: "cross-province-class-3", Level: AuthorityLevel.Province),
        ],
    };

    [Fact]
    public void the_limit_of_an_ordinary_item_is_the_same_at_every_level() =>
        Terms.LimitFor(AuthorityLevel.Province)!.Period.ShouldBe(LegalPeriod.OfWorkingDays(20));

    [Fact]
    public void oversize_transport_has_its_limit_by_class_and_reach()
    {
        Oversize.LimitFor(AuthorityLevel.City, "class-3")!.Period.Length.ShouldBe(15);
        Oversize.LimitFor(AuthorityLevel.Province, "cross-province-class-3")!.Period.Length.ShouldBe(20);
        Oversize.LimitFor(AuthorityLevel.City, "cross-province-class-3").ShouldBeNull();
        Oversize.LimitFor(AuthorityLevel.City).ShouldBeNull();
    }

    [Fact]
    public void terms_are_provisional_as_long_as_one_statement_is_not_certain()
    {
        Terms.IsProvisional.ShouldBeTrue("the validity of four years is only likely");
        (Terms with { Validity = ValidityTerm.OfYears(4, Confidence.Certain) }).IsProvisional.ShouldBeFalse();
    }
}
