namespace Regulatory.Domain.Enforcement;

/// <summary>One lead 案件线索.</summary>
public readonly record struct LeadId(Guid Value) : IParsable<LeadId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static LeadId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a lead is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out LeadId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
