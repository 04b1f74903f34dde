using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Identities;
using Regulatory.Domain.Supervision.Identities.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Identities;

public sealed class IdentityLifeSpec : IdentityActSpec
{
    private static readonly IdentityKey OfVin = IdentityKey.Of(TruckVin);
    private static readonly IdentityTaken Taken = new(Truck.ToString(), Day);

    [Fact]
    public void a_vin_stands_on_one_vehicle_until_that_leaves()
    {
        Given().When(new TakeIdentity(OfVin, Truck.ToString())).ThenFacts(Taken);
        Given(Taken).When(new TakeIdentity(OfVin, OtherTruck.ToString())).ThenRefused(VinOnOneVehicle.Id);
        Given(Taken).When(new ReleaseIdentity(OfVin, Truck.ToString())).ThenFacts(new IdentityReleased(Truck.ToString(), Day))
            .When(new TakeIdentity(OfVin, OtherTruck.ToString())).ThenFacts(new IdentityTaken(OtherTruck.ToString(), Day));
    }

    [Fact]
    public void only_its_holder_frees_it() => Given(Taken).When(new ReleaseIdentity(OfVin, OtherTruck.ToString())).ThenNothing();

    [Fact]
    public void a_device_is_taken_by_one_terminal() =>
        Given(new IdentityTaken(Phone.ToString(), Day)).When(new TakeIdentity(IdentityKey.OfDevice("70111", "A000001"), OtherPhone.ToString()))
            .ThenRefused(DeviceOnOneTerminal.Id);

    [Theory]
    [InlineData("Vin-11111111111111111")]
    [InlineData("Device-70111:A000001")]
    [InlineData("Device-70111:A-1")]
    public void keys_are_read_as_they_are_written(string key) => IdentityKey.Parse(key).ToString().ShouldBe(key);

    [Theory]
    [InlineData("")]
    [InlineData("Vin-")]
    [InlineData("Plate-1")]
    [InlineData("0-1")]
    public void others_are_none(string key) => IdentityKey.TryParse(key, null, out _).ShouldBeFalse();
}
