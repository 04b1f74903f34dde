using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>双公示信息 (licensing §8): a decision as it is reported to the credit platform within seven working days.</summary>
/// <param name="Publication">Id of the publication here.</param>
/// <param name="Item">What is published: <c>Licence</c>, <c>Penalty</c> and the like.</param>
/// <param name="DocumentNumber">文号 of the decision.</param>
/// <param name="Content">许可内容 or 处罚内容.</param>
/// <param name="Shown">Whether the platform displays it, or only holds it (minor matters).</param>
/// <param name="ShownUntil">Last day of display; absent where none is set.</param>
[Contract("publicity.publication.issued.v1")]
public sealed record PublicationIssued(
    FactTold Fact,
    string Publication,
    string Item,
    string DocumentNumber,
    string Content,
    string Agency,
    LocalDate DecidedOn,
    LocalDate PublishedOn,
    bool Shown,
    PartyTold? Party = null,
    SeverityClass? Severity = null,
    LocalDate? ShownFrom = null,
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
