namespace Regulatory.Domain.Enforcement;

/// <summary>One oversize permit 超限运输车辆通行证.</summary>
public readonly record struct OversizePermitId(Guid Value) : IParsable<OversizePermitId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static OversizePermitId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a permit is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out OversizePermitId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
