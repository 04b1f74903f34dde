namespace Regulatory.Domain.Enforcement;

/// <summary>One compulsory measure 行政强制措施.</summary>
public readonly record struct MeasureId(Guid Value) : IParsable<MeasureId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static MeasureId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a measure is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out MeasureId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
