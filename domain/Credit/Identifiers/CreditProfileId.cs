namespace Regulatory.Domain.Credit;

/// <summary>The credit of one subject in one field 信用档案: <c>E:91440101MA5AAAA00W:D3</c>.</summary>
public readonly record struct CreditProfileId(CreditSubject Subject, CreditDomain Domain) : IParsable<CreditProfileId>
{
    public override string ToString() => $"{Subject}:{Domain.Code()}";

    /// <exception cref="FormatException">Not a subject, a colon and D1 to D7.</exception>
    public static CreditProfileId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A credit profile is a subject, a colon and D1 to D7, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out CreditProfileId result)
    {
        result = default;
        if (s is null || s.LastIndexOf(':') is not (> 0 and var colon)) return false;
        if (!CreditSubject.TryParse(s[..colon], provider, out var subject) || CreditDomains.Of(s[(colon + 1)..]) is not { } domain) return false;
        result = new(subject, domain);
        return true;
    }
}
