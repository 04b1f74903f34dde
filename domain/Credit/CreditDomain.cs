namespace Regulatory.Domain.Credit;

/// <summary>The fields in which credit is evaluated (credit §2, from the department's plan): D1 to D7.</summary>
public enum CreditDomain
{
    /// <summary>D1 公路建设</summary>
    HighwayConstruction,

    /// <summary>D2 水路建设</summary>
    WaterwayConstruction,

    /// <summary>D3 道路运输</summary>
    RoadTransport,

    /// <summary>D4 水路运输</summary>
    WaterTransport,

    /// <summary>D5 安全生产</summary>
    WorkSafety,

    /// <summary>D6 信息化建设</summary>
    Informatisation,

    /// <summary>D7 第三方</summary>
    ThirdParties,
}

/// <summary>The short codes of the fields.</summary>
public static class CreditDomains
{
    /// <summary><c>D1</c> to <c>D7</c>.</summary>
    public static string Code(this CreditDomain domain) => $"D{(int)domain + 1}";

    /// <summary>The field of a code; null if there is none.</summary>
    public static CreditDomain? Of(string code) =>
        code is ['D', var digit] && digit is >= '1' and <= '7' ? (CreditDomain)(digit - '1') : null;
}
