using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>信用修复申请, made on 信用中国 and passed on to the authority that decided (信用修复管理办法).</summary>
/// <param name="Request">The platform's number of the request.</param>
/// <param name="CreditCode">统一社会信用代码 of who asks.</param>
/// <param name="DocumentNumber">Number of the decision whose publication is to end.</param>
/// <param name="Commitment">Number of the public credit commitment 信用承诺书.</param>
/// <param name="Proofs">What shows that conduct was corrected and duties performed: names of documents with their SHA-256.</param>
[Contract("credit.repair.requested.v1")]
public sealed record RepairRequest(
    [property: StringLength(64)] string Request,
    [property: StringLength(18, MinimumLength = 18)] string CreditCode,
    [property: StringLength(60)] string DocumentNumber,
    LocalDate RequestedOn,
    [property: StringLength(64)] string Commitment,
    [property: MaxLength(20)] ImmutableArray<ProofNamed> Proofs) : PartnerMessage;

/// <summary>A document by its name and digest.</summary>
/// <param name="Sha256">64 lower-case hex digits.</param>
public sealed record ProofNamed(
    [property: StringLength(120)] string Name, [property: RegularExpression("^[0-9a-f]{64}$"), StringLength(64)] string Sha256);
