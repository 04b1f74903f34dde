namespace Regulatory.Domain.Enforcement;

/// <summary>One inspection 行政检查.</summary>
public readonly record struct InspectionId(Guid Value) : IParsable<InspectionId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static InspectionId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of an inspection is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out InspectionId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
