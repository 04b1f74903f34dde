using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>
/// 双公示信息 (licensing §8): a decision as the credit platform is to hold it, and whether and how long it may show it. A later message about
/// the same publication takes the place of the earlier one.
/// </summary>
/// <param name="Publication">Id of the publication here.</param>
/// <param name="Kind"><c>Licence</c> or <c>Penalty</c>.</param>
/// <param name="DocumentNumber">决定文书号</param>
/// <param name="Content">许可内容 or 处罚内容; absent for a natural person who was erased.</param>
/// <param name="ViolationType">违法行为类型</param>
/// <param name="Penalties">处罚类别</param>
/// <param name="LicenceNumber">许可编号</param>
/// <param name="ValidFrom">有效期自</param>
/// <param name="ValidUntil">有效期至, inclusive; absent for a long term.</param>
/// <param name="Shown">Whether the platform displays it, or only holds it.</param>
/// <param name="ShownUntil">公示截止期: last day of display; absent where none is set.</param>
[Contract("publicity.publication.issued.v1")]
public sealed record PublicationIssued(
    FactTold Fact,
    string Publication,
    string Kind,
    string DocumentNumber,
    PartyTold Party,
    string Authority,
    string AuthorityCode,
    string Division,
    LocalDate DecidedOn,
    bool Shown,
    ImmutableArray<PenaltyKind> Penalties,
    ImmutableArray<string> Basis,
    string? Content = null,
    string? ViolationType = null,
    Money? Fine = null,
    string? LicenceNumber = null,
    LocalDate? ValidFrom = null,
    LocalDate? ValidUntil = null,
    SeverityClass? Severity = null,
    LocalDate? ShownUntil = null) : FactMessage(Fact)
{
    public override string Subject => Publication;
}

/// <summary>撤回公示 (APL 48; 信用修复): the platform stops showing it.</summary>
/// <param name="Ground">Why: repaired, revoked on review, period over.</param>
/// <param name="Document">Number of the document that it rests on.</param>
[Contract("publicity.publication.withdrawn.v1")]
public sealed record PublicationWithdrawnNotice(
    FactTold Fact, string Publication, string DocumentNumber, string Ground, LocalDate WithdrawnOn, string? Document = null) : FactMessage(Fact)
{
    public override string Subject => Publication;
}
