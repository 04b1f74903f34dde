using System.Globalization;

namespace Regulatory.Domain.Kernel;

/// <summary>An amount of renminbi in whole fen; never a float.</summary>
public readonly record struct Money(long Fen) : IParsable<Money>, IComparable<Money>
{
    public static readonly Money Zero = new(0);

    public decimal Yuan => Fen / 100m;

    /// <param name="yuan">At most two decimals.</param>
    /// <exception cref="FormatException">More than two decimals.</exception>
    public static Money OfYuan(decimal yuan) =>
        decimal.Truncate(yuan * 100) == yuan * 100
            ? new(decimal.ToInt64(yuan * 100))
            : throw new FormatException($"An amount has at most two decimals, not {yuan.ToString(CultureInfo.InvariantCulture)}.");

    public static Money operator +(Money left, Money right) => new(left.Fen + right.Fen);

    public static Money operator -(Money left, Money right) => new(left.Fen - right.Fen);

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>Yuan with two decimals: <c>1234.50</c>.</summary>
    public override string ToString() => Yuan.ToString("0.00", CultureInfo.InvariantCulture);

    public static Money Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var money)
            ? money
            : throw new FormatException($"An amount in yuan has digits and at most two decimals, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out Money result)
    {
        var valid = decimal.TryParse(
            s, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var yuan)
            && decimal.Truncate(yuan * 100) == yuan * 100 && Math.Abs(yuan) < 10_000_000_000_000m;
        result = valid ? OfYuan(yuan) : default;
        return valid;
    }
}
