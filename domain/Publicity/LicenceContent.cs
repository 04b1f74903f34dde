using NodaTime;

namespace Regulatory.Domain.Publicity;

/// <summary>许可类别 of the national data standard.</summary>
public enum LicenceCategory
{
    /// <summary>普通</summary>
    Ordinary,

    /// <summary>特许</summary>
    Franchise,

    /// <summary>认可</summary>
    Recognition,

    /// <summary>核准</summary>
    Approval,

    /// <summary>登记</summary>
    Registration,

    /// <summary>其他</summary>
    Other,
}

/// <summary>What is published of a licence, as a command gives it.</summary>
/// <param name="DocumentName">行政许可决定文书名称</param>
/// <param name="CertificateName">许可证书名称</param>
/// <param name="CertificateNumber">许可编号</param>
/// <param name="Content">许可内容; no id or telephone number of anybody.</param>
/// <param name="ValidFrom">有效期自</param>
/// <param name="ValidUntil">有效期至, inclusive; null for a long-term licence 长期.</param>
public sealed record LicenceContent(
    string DocumentName,
    LicenceCategory Category,
    string? CertificateName,
    string? CertificateNumber,
    string Content,
    LocalDate ValidFrom,
    LocalDate? ValidUntil = null);

/// <summary>What is published of a licence, as facts remember it.</summary>
public sealed record LicenceOnRecord(
    string DocumentName,
    LicenceCategory Category,
    string? CertificateName,
    string? CertificateNumber,
    PartyText Content,
    LocalDate ValidFrom,
    LocalDate? ValidUntil)
{
    public static LicenceOnRecord Of(LicenceContent content, PartyOnRecord party) => new(
        content.DocumentName, content.Category, content.CertificateName, content.CertificateNumber,
        PartyText.Of(content.Content, party), content.ValidFrom, content.ValidUntil);
}
