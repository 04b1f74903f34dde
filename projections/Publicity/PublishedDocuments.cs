using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Publicity;

/// <summary>
/// What is shown to the public of licences and penalties 双公示, while it is shown: whatever was withdrawn, has ended or was repaired is
/// not here, nor is anything of somebody who was erased.
/// </summary>
/// <param name="Id">The publication's id.</param>
/// <param name="DocumentNumber">决定文书号</param>
/// <param name="PartyName">行政相对人名称; of a natural person the family name only.</param>
/// <param name="LegalRepresentative">法定代表人</param>
/// <param name="MaskedId">自然人证件号码, masked.</param>
/// <param name="Source">数据来源单位</param>
/// <param name="Division">Division of the deciding body.</param>
/// <param name="IssuedOn">Date of the document.</param>
/// <param name="PublishedOn">First day of publicity.</param>
/// <param name="Until">公示截止期, inclusive; null for a licence, which is shown while its decision stands.</param>
/// <param name="Class">Class of a penalty; null for licences, and before the classes came into force.</param>
/// <param name="ChangedAt">When the ledger recorded the latest change of what is shown.</param>
/// <param name="Position">Ledger position of that change.</param>
[ReadModel("published_documents", version: 3), History, Open(AdministrativePenaltyLaw.Art48)]
[Validity(nameof(PublishedOn), nameof(Until))]
public sealed partial record PublishedDocuments(
    [property: Key] string Id,
    [property: Filterable] PublicationKind Kind,
    [property: Filterable] string DocumentNumber,
    [property: Filterable] string PartyName,
    PartyKind PartyKind,
    [property: Filterable] CreditCode? CreditCode,
    string? LegalRepresentative,
    string? MaskedId,
    string Authority,
    CreditCode AuthorityCode,
    string Source,
    CreditCode SourceCode,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] LocalDate IssuedOn,
    [property: Filterable] LocalDate PublishedOn,
    [property: Filterable] LocalDate? Until,
    SeverityClass? Class,
    string? Remark,
    Instant ChangedAt,
    [property: Indexed] long Position)
{
    /// <summary>违法行为类型 of a penalty.</summary>
    public string? ViolationType { get; init; }

    /// <summary>违法事实 of a penalty.</summary>
    public string? Facts { get; init; }

    /// <summary>处罚依据 of a penalty.</summary>
    public ImmutableArray<string> Basis { get; init; } = [];

    /// <summary>处罚类别 of a penalty.</summary>
    public ImmutableArray<PenaltyKind> Kinds { get; init; } = [];

    /// <summary>处罚内容 or 许可内容.</summary>
    public string Content { get; init; } = "";

    /// <summary>罚款金额</summary>
    public Money? Fine { get; init; }

    /// <summary>没收违法所得</summary>
    public Money? ConfiscatedGains { get; init; }

    /// <summary>没收非法财物</summary>
    public Money? ConfiscatedProperty { get; init; }

    /// <summary>暂扣或吊销证照名称及编号</summary>
    public string? Certificate { get; init; }

    /// <summary>处罚有效期: last day.</summary>
    public LocalDate? PenaltyUntil { get; init; }

    /// <summary>行政许可决定文书名称</summary>
    public string? DocumentName { get; init; }

    /// <summary>许可类别</summary>
    public LicenceCategory? Category { get; init; }

    /// <summary>许可证书名称</summary>
    public string? CertificateName { get; init; }

    /// <summary>许可编号</summary>
    public string? CertificateNumber { get; init; }

    /// <summary>有效期自 of a licence.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>有效期至 of a licence, inclusive; null for long-term.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>当前状态: whether a licence has its force.</summary>
    public bool Valid { get; init; } = true;
}
