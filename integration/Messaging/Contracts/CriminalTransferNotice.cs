using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>涉嫌犯罪案件移送 (移送规定 5): the file follows within 24 hours; the police decide within three days (8).</summary>
/// <param name="Document">Number of the transfer letter.</param>
[Contract("enforcement.case.transferred-to-police.v1")]
public sealed record CriminalTransferNotice(
    FactTold Fact,
    string CaseNumber,
    PartyTold Party,
    string Offence,
    LocalDate ActOn,
    string Place,
    string Division,
    string Agency,
    LocalDate TransferredOn,
    string? Document = null,
    string? Plate = null) : FactMessage(Fact)
{
    public override string Subject => CaseNumber;
}
