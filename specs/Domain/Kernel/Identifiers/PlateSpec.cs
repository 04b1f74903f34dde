using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel.Identifiers;

public sealed class PlateSpec
{
    [Theory]
    [InlineData("粤A12345", PlateColour.Yellow, PlateKind.Large)]
    [InlineData("粤A12345", PlateColour.Blue, PlateKind.Small)]
    [InlineData("粤BH8Z9K", PlateColour.Blue, PlateKind.Small)]
    [InlineData("粤S1234挂", PlateColour.Yellow, PlateKind.Trailer)]
    [InlineData("粤E123A学", PlateColour.Yellow, PlateKind.Training)]
    [InlineData("粤BD12345", PlateColour.Green, PlateKind.SmallNewEnergy)]
    [InlineData("粤BFZ1234", PlateColour.Green, PlateKind.SmallNewEnergy)]
    [InlineData("粤B12345D", PlateColour.YellowGreen, PlateKind.LargeNewEnergy)]
    [InlineData("粤ZA123港", PlateColour.Black, PlateKind.HongKongMacao)]
    [InlineData("粤Z9876澳", PlateColour.Black, PlateKind.HongKongMacao)]
    [InlineData("粤A1234警", PlateColour.White, PlateKind.Police)]
    [InlineData("湘A12345", PlateColour.Yellow, PlateKind.Large)]
    public void number_and_colour_make_a_kind_of_plate(string number, PlateColour colour, PlateKind kind)
    {
        Plate.Of(number, colour).Kind.ShouldBe(kind);
        Fault.None<Plate>($"{number}/{colour}");
    }

    [Fact]
    public void the_same_number_in_two_colours_is_two_vehicles() =>
        Plate.Of("粤A12345", PlateColour.Yellow).ShouldNotBe(Plate.Of("粤A12345", PlateColour.Blue));

    [Theory]
    [InlineData("粤A·12345")]
    [InlineData("粤a 12345")]
    [InlineData(" 粤A•12345　")]
    public void dots_spaces_and_small_letters_are_normalised(string number) =>
        Plate.Of(number, PlateColour.Yellow).ShouldBe(Plate.Parse("粤A12345/Yellow"));

    [Theory]
    [InlineData("粤A1234I/Blue", "letters I and O never stand on a plate")]
    [InlineData("粤A1234O/Yellow", "letters I and O never stand on a plate")]
    [InlineData("粤A1234/Blue", "five or six more characters")]
    [InlineData("A12345/Blue", "begins with a province and a letter")]
    [InlineData("粤112345/Blue", "begins with a province and a letter")]
    [InlineData("粤A123456/Blue", "after the place come five letters or digits")]
    [InlineData("粤A12345/Green", "A-H, J or K, a letter or digit, and four digits")]
    [InlineData("粤BL12345/Green", "A-H, J or K, a letter or digit, and four digits")]
    [InlineData("粤BD12345/YellowGreen", "five digits and A-H, J or K")]
    [InlineData("粤B12345M/YellowGreen", "five digits and A-H, J or K")]
    [InlineData("粤S1234挂/Blue", "after the place come five letters or digits")]
    [InlineData("粤AA123港/Black", "粤Z, four letters or digits, and 港 or 澳")]
    [InlineData("粤A12345/White", "four letters or digits and 警")]
    [InlineData("粤A12345学/Yellow", "five letters or digits, or four and 挂 or 学")]
    public void the_message_names_what_the_colour_wants(string text, string fault) => Fault.Of<Plate>(text).ShouldContain(fault);

    [Theory]
    [InlineData("粤A12345")]
    [InlineData("粤A12345/")]
    [InlineData("粤A12345/yellow")]
    [InlineData("粤A12345/1")]
    [InlineData("粤A12345/Yellow/Blue")]
    [InlineData("")]
    public void a_plate_is_written_with_its_colour(string text) => Fault.Of<Plate>(text).ShouldContain("number, slash, colour");

    [Fact]
    public void heavy_vehicles_carry_yellow_or_yellow_green()
    {
        Plate.Parse("粤A12345/Yellow").IsForHeavyVehicles.ShouldBeTrue();
        Plate.Parse("粤B12345D/YellowGreen").IsForHeavyVehicles.ShouldBeTrue();
        Plate.Parse("粤A12345/Blue").IsForHeavyVehicles.ShouldBeFalse();
        Plate.Parse("粤BD12345/Green").IsForHeavyVehicles.ShouldBeFalse();
    }

    [Theory]
    [InlineData("粤BA12345/Green", true)]
    [InlineData("粤BE12345/Green", true)]
    [InlineData("粤BF12345/Green", false)]
    [InlineData("粤BK12345/Green", false)]
    [InlineData("粤B12345D/YellowGreen", true)]
    [InlineData("粤B12345F/YellowGreen", false)]
    [InlineData("粤A12345/Blue", null)]
    public void the_letter_of_a_new_energy_plate_says_battery_or_other(string text, bool? battery) =>
        Plate.Parse(text).IsBatteryElectric.ShouldBe(battery);
}
