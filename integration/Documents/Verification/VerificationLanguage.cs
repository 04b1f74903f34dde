using System.Globalization;

namespace Regulatory.Integration.Documents.Verification;

/// <summary>The languages of the verification page.</summary>
public enum VerificationLanguage
{
    /// <summary>中文</summary>
    Zh,

    /// <summary>English</summary>
    En,
}

public static class VerificationLanguages
{
    /// <summary>The language asked for in the address, else the one the browser likes better, else Chinese.</summary>
    /// <param name="query">Value of <c>lang</c> in the address.</param>
    /// <param name="acceptLanguage">The <c>Accept-Language</c> header (RFC 9110 §12.5.4).</param>
    public static VerificationLanguage Choose(string? query, string? acceptLanguage) =>
        Named(query) ?? Preferred(acceptLanguage) ?? VerificationLanguage.Zh;

    private static VerificationLanguage? Preferred(string? acceptLanguage) => (acceptLanguage ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(range => range.Split(';', StringSplitOptions.TrimEntries))
        .Select(range => (Language: Named(range[0]), Weight: WeightOf(range)))
        .Where(range => range.Language is not null && range.Weight > 0)
        .OrderByDescending(range => range.Weight)
        .Select(range => range.Language)
        .FirstOrDefault();

    private static VerificationLanguage? Named(string? tag) => tag?.Split('-')[0].ToUpperInvariant() switch
    {
        "ZH" => VerificationLanguage.Zh,
        "EN" => VerificationLanguage.En,
        _ => null,
    };

    private static double WeightOf(string[] range) =>
        range.FirstOrDefault(part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase)) is not { } weight ? 1
        : double.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value
        : 0;
}
