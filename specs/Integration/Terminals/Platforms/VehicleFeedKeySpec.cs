using Regulatory.Domain.Supervision;
using Regulatory.Integration.Terminals.Platforms;

namespace Regulatory.Integration.Specs.Terminals.Platforms;

public sealed class VehicleFeedKeySpec
{
    [Theory]
    [InlineData("粤A12345/Yellow", "80926110203040506002")]
    [InlineData("粤A12345/Blue", "80926110203040506001")]
    [InlineData("京AD12345/Green", "80901111402030405065")]
    [InlineData("粤A12345D/YellowGreen", "80926110203040506146")]
    [InlineData("粤Z1234港/Black", "80926340203040538003")]
    [InlineData("粤A1234挂/Yellow", "80926110203040535002")]
    public void a_plate_is_a_number_and_can_be_read_out_of_it_again(string plate, string number)
    {
        VehicleFeedKey.Of(VehicleKey.Parse(plate)).ShouldBe(number);
        VehicleFeedKey.VehicleOf(number).ShouldBe(VehicleKey.Parse(plate));
        TerminalId.Parse(number).ToString().ShouldBe(number);
    }

    [Theory]
    [InlineData("13800000001")]
    [InlineData("80900000000000000002")]
    [InlineData("80926110203040506009")]
    [InlineData("80999110203040506002")]
    [InlineData("81019110203040506002")]
    public void other_numbers_are_those_of_terminals(string number) => VehicleFeedKey.VehicleOf(number).ShouldBeNull();
}
