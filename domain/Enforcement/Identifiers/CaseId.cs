namespace Regulatory.Domain.Enforcement;

/// <summary>One penalty case 行政处罚案件, before and after it has a case number.</summary>
public readonly record struct CaseId(Guid Value) : IParsable<CaseId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static CaseId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a case is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out CaseId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
