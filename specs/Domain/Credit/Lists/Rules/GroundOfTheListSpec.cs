using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class GroundOfTheListSpec : CreditListingActSpec
{
    [Theory]
    [InlineData("V:粤A12345/Yellow:Overload", ListingGround.DriverRuns)]
    [InlineData("E:91440101MA5AAAA00W:Overload", ListingGround.TruckRuns)]
    [InlineData("E:91440101MA5AAAA00W:Overload", ListingGround.StatutoryDishonesty)]
    [InlineData("E:91440101MA5AAAA00W:SeriousDishonesty", ListingGround.EnterpriseShare)]
    [InlineData("E:91440101MA5AAAA00W:Overload", ListingGround.TwiceAaa)]
    [InlineData("V:粤A12345/Yellow:Overload", ListingGround.PermitFraud)]
    public void a_ground_of_another_list_or_subject_is_refused(string listing, ListingGround ground) =>
        Given().When(Notifying with { Listing = CreditListingId.Parse(listing), Ground = ground }).ThenRefused(GroundOfTheList.Id);
}
