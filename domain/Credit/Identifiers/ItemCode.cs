using System.Text.RegularExpressions;

namespace Regulatory.Domain.Credit;

/// <summary>Code of a kind of credit fact in the catalogue 信用信息目录: lower-case words with hyphens, <c>overload-over-50</c>.</summary>
public readonly partial record struct ItemCode : IParsable<ItemCode>
{
    private ItemCode(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="FormatException">Not lower-case words and numbers with hyphens, 3 to 60 characters.</exception>
    public static ItemCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"An item of the credit catalogue reads overload-over-50, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out ItemCode result)
    {
        var valid = s is { Length: >= 3 and <= 60 } && Shape.IsMatch(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Shape { get; }
}
