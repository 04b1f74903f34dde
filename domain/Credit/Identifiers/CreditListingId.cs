namespace Regulatory.Domain.Credit;

/// <summary>The lists on which a subject may stand (credit §8).</summary>
public enum CreditListKind
{
    /// <summary>违法超限超载运输失信当事人名单</summary>
    Overload,

    /// <summary>严重失信主体名单: where a law or regulation provides for one.</summary>
    SeriousDishonesty,

    /// <summary>红名单</summary>
    Red,
}

/// <summary>One subject's place on one list: <c>E:91440101MA5AAAA00W:Overload</c>.</summary>
public readonly record struct CreditListingId(CreditSubject Subject, CreditListKind List) : IParsable<CreditListingId>
{
    public override string ToString() => $"{Subject}:{List}";

    /// <exception cref="FormatException">Not a subject, a colon and the name of a list.</exception>
    public static CreditListingId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A listing is a subject, a colon and a list, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out CreditListingId result)
    {
        result = default;
        if (s is null || s.LastIndexOf(':') is not (> 0 and var colon)) return false;
        if (!CreditSubject.TryParse(s[..colon], provider, out var subject)
            || !Enum.TryParse<CreditListKind>(s[(colon + 1)..], out var list) || list.ToString() != s[(colon + 1)..]) return false;
        result = new(subject, list);
        return true;
    }
}
