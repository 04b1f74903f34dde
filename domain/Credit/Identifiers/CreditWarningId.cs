namespace Regulatory.Domain.Credit;

/// <summary>One early warning 信用预警.</summary>
public readonly record struct CreditWarningId(Guid Value) : IParsable<CreditWarningId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static CreditWarningId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a warning is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out CreditWarningId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
