namespace Regulatory.Domain.Enforcement;

/// <summary>One reconsideration 行政复议 or suit 行政诉讼.</summary>
public readonly record struct RemedyId(Guid Value) : IParsable<RemedyId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static RemedyId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a remedy is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out RemedyId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
