using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>Each list has its grounds, and each ground its kind of subject: trucks, drivers, enterprises.</summary>
[Law(OverloadListNotice.Grounds)]
[Law(OwnRules.CreditLists)]
[RuleText(
    "列入事由 {ground} 不属于该名单，或者不适用于该类主体。",
    "Ground {ground} is not one of this list, or not for a subject of this kind.")]
public static class GroundOfTheList
{
    public static readonly RuleId Id = new("CRD-LST-002");

    public static Refusal? Check(CreditListingId listing, ListingGround ground)
    {
        var kind = listing.Subject.Kind;
        var fits = ground switch
        {
            ListingGround.TwiceAaa => listing.List is CreditListKind.Red,
            ListingGround.StatutoryDishonesty => listing.List is CreditListKind.SeriousDishonesty,
            ListingGround.TruckRuns => listing.List is CreditListKind.Overload && kind is CreditSubjectKind.Vehicle,
            ListingGround.DriverRuns => listing.List is CreditListKind.Overload && kind is CreditSubjectKind.Person,
            ListingGround.EnterpriseShare or ListingGround.RepairerModifying => listing.List is CreditListKind.Overload && kind is CreditSubjectKind.Enterprise,
            _ => listing.List is CreditListKind.Overload && kind is not CreditSubjectKind.Vehicle,
        };
        return fits ? null : new Refusal(Id, ("ground", ground));
    }
}
