using System.Text.RegularExpressions;

namespace Regulatory.Domain.Credit;

/// <summary>The models of evaluation (credit §4 to §5c).</summary>
public enum CreditModelKind
{
    /// <summary>Model A 道路运输企业质量信誉考核: 1000 points.</summary>
    TransportEnterprise,

    /// <summary>Model B 道路运输驾驶员诚信考核: a cycle of 20 points.</summary>
    Driver,

    /// <summary>Model C 公路水路建设企业信用评价: 100 points.</summary>
    Construction,

    /// <summary>Model D 全省统一信用指数: 0 to 1000.</summary>
    Provincial,
}

/// <summary>One published version of a model: letter, hyphen, version — <c>D-2026-1</c>.</summary>
public readonly partial record struct CreditModelId : IParsable<CreditModelId>
{
    private CreditModelId(string value) => Value = value;

    public string Value { get; }

    public CreditModelKind Kind => (CreditModelKind)(Value[0] - 'A');

    /// <exception cref="FormatException">Not a letter A to D, a hyphen and up to 20 letters, digits, dots and hyphens.</exception>
    public static CreditModelId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A version of a model reads D-2026-1, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out CreditModelId result)
    {
        var valid = s is not null && Shape.IsMatch(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[A-D]-[0-9A-Za-z][0-9A-Za-z.-]{0,19}\z")]
    private static partial Regex Shape { get; }
}
