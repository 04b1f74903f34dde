using System.Text.RegularExpressions;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>
/// The number of an item in the province's published list of licensing items 行政许可事项清单, as <c>GD-RT-05</c>: province, field
/// (RT road transport, HW highways, CQ construction quality, WT waterways, PT ports, FL filings) and serial.
/// </summary>
public readonly partial record struct ItemNumber : IParsable<ItemNumber>
{
    private ItemNumber(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="FormatException">Not of the form <c>GD-RT-05</c>.</exception>
    public static ItemNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number)
            ? number
            : throw new FormatException($"An item number reads GD-RT-05 (province, field, two or three digits), not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out ItemNumber result)
    {
        var valid = s is not null && Shape.IsMatch(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^GD-[A-Z]{2}-[0-9]{2,3}\z")]
    private static partial Regex Shape { get; }
}
