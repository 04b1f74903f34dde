using System.Globalization;
using System.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>
/// Under which number positions of a vehicle are stored that no terminal of its own sends: its plate, written in 20 digits that begin with 809.
/// The plate can be read out of it again, so that nobody has to look it up. The digits are a stored contract.
/// </summary>
public static class VehicleFeedKey
{
    private const string Prefix = "809";
    private const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    /// <summary>What may follow the province; a place that is empty is 00.</summary>
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ挂学警港澳";
    private const int Places = 7;
    private const byte YellowGreen = 93;

    /// <summary>A vehicle's number.</summary>
    public static string Of(VehicleKey vehicle)
    {
        var number = vehicle.Plate.Number;
        var key = new StringBuilder(Prefix, 20);
        key.Append(CultureInfo.InvariantCulture, $"{Provinces.IndexOf(number[0], StringComparison.Ordinal) + 1:00}");
        for (var place = 1; place <= Places; place++)
            key.Append(CultureInfo.InvariantCulture, $"{(place < number.Length ? Characters.IndexOf(number[place], StringComparison.Ordinal) + 1 : 0):00}");
        return key.Append(CodeOf(vehicle.Plate.Colour)).ToString();
    }

    /// <summary>The vehicle that a number stands for; null for the number of a terminal.</summary>
    public static VehicleKey? VehicleOf(string phone)
    {
        if (phone is not { Length: 20 } || !phone.StartsWith(Prefix, StringComparison.Ordinal) || !phone.All(char.IsAsciiDigit)) return null;
        var number = new StringBuilder(Places + 1);
        for (var place = 0; place <= Places; place++)
        {
            var (index, alphabet) = (((phone[3 + (2 * place)] - '0') * 10) + phone[4 + (2 * place)] - '0', place == 0 ? Provinces : Characters);
            if (index > alphabet.Length) return null;
            if (index > 0) number.Append(alphabet[index - 1]);
        }
        var code = phone[^1] == CodeOf(PlateColour.YellowGreen) ? YellowGreen : (byte)(phone[^1] - '0');
        return CodedPlates.Of(number.ToString(), code) is { } vehicle && Of(vehicle) == phone ? vehicle : null;
    }

    /// <summary>One digit a colour: as JT/T 697.7 has them, but for the one that needs two there.</summary>
    private static char CodeOf(PlateColour colour) => colour switch
    {
        PlateColour.Blue => '1',
        PlateColour.Yellow => '2',
        PlateColour.Black => '3',
        PlateColour.White => '4',
        PlateColour.Green => '5',
        _ => '6',
    };
}
