namespace Regulatory.Domain.Supervision;

/// <summary>One trip that was found in a track 检出行程.</summary>
public readonly record struct DetectedTripId(Guid Value) : IParsable<DetectedTripId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static DetectedTripId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a detected trip is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out DetectedTripId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
