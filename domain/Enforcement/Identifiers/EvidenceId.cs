namespace Regulatory.Domain.Enforcement;

/// <summary>One item of evidence 证据.</summary>
public readonly record struct EvidenceId(Guid Value) : IParsable<EvidenceId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static EvidenceId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of an evidence is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out EvidenceId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
