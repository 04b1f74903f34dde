using System.Globalization;

namespace Regulatory.Ledger.Codec;

/// <summary>A number as ECMAScript's Number::toString writes it, which RFC 8785 §3.2.2.3 makes the canonical spelling.</summary>
internal static class CanonicalNumber
{
    /// <summary>The largest whole number up to which every whole number has its own double: 2^53 − 1.</summary>
    public const long MaxSafeInteger = 9_007_199_254_740_991;

    /// <exception cref="CodecException">NaN or infinite.</exception>
    public static string Of(double number)
    {
        if (!double.IsFinite(number)) throw new CodecException("$", "A number must be finite (RFC 8785 §3.2.2.3).");
        if (number == 0) return "0";
        if (Math.Abs(number) <= MaxSafeInteger && double.IsInteger(number))
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        var (digits, point) = Decompose(Math.Abs(number));
        return (number < 0 ? "-" : "") + Compose(digits, point);
    }

    /// <summary>
    /// The shortest digits that identify the double, and where the decimal point stands in them: 0.00123 is ("123", -2).
    /// </summary>
    private static (string Digits, int Point) Decompose(double number)
    {
        // "R" gives the shortest digits that read back as the same double, in either notation.
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? mantissa : mantissa[..dot];
        var all = dot < 0 ? mantissa : whole + mantissa[(dot + 1)..];
        var significant = all.TrimStart('0');
        return (significant.TrimEnd('0'), whole.Length + exponent - (all.Length - significant.Length));
    }

    private static string Compose(string digits, int point) => point switch
    {
        > 0 and <= 21 when point >= digits.Length => digits + new string('0', point - digits.Length),
        > 0 and <= 21 => digits[..point] + "." + digits[point..],
        > -6 and <= 0 => "0." + new string('0', -point) + digits,
        _ => digits[..1] + (digits.Length > 1 ? "." + digits[1..] : "")
            + "e" + (point > 0 ? "+" : "-") + Math.Abs(point - 1).ToString(CultureInfo.InvariantCulture),
    };
}
