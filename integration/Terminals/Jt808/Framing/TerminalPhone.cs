using System.Globalization;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>
/// The identity in the header 终端手机号: up to 20 binary-coded decimal digits, the leading zeros without meaning, so that the 6 bytes of
/// 2013 and the 10 of 2019 compare equal. It need not be the number of a telephone.
/// </summary>
/// <param name="Digits">Four bits a digit, the last digit lowest.</param>
public readonly record struct TerminalPhone(UInt128 Digits)
{
    /// <summary>All zeros: a terminal without identity.</summary>
    public bool IsNone => Digits == UInt128.Zero;

    /// <summary>Whether all digits are decimal.</summary>
    public bool IsDecimal
    {
        get
        {
            for (var rest = Digits; rest != UInt128.Zero; rest >>= 4)
                if ((rest & 0xF) > 9)
                    return false;
            return true;
        }
    }

    /// <param name="digits">1 to 20 decimal digits.</param>
    public static TerminalPhone Parse(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        if (digits.Length is 0 or > 20 || !digits.All(char.IsAsciiDigit)) throw new FormatException("A phone has 1 to 20 digits.");
        return new(UInt128.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
    }

    internal static TerminalPhone Read(ReadOnlySpan<byte> bcd)
    {
        var digits = UInt128.Zero;
        foreach (var b in bcd) digits = (digits << 8) | b;
        return new(digits);
    }

    internal void Write(Span<byte> bcd)
    {
        var rest = Digits;
        for (var i = bcd.Length - 1; i >= 0; i--, rest >>= 8) bcd[i] = (byte)(rest & 0xFF);
    }

    /// <summary>Without leading zeros; digits that are not decimal as letters a to f.</summary>
    public override string ToString() => Digits.ToString("x", CultureInfo.InvariantCulture);
}
