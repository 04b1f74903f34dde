using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>涉嫌犯罪案件移送 (移送规定 5): the file follows within 24 hours; the police decide within three days (8).</summary>
/// <param name="Crime">The crime that is suspected, in words.</param>
/// <param name="PoliceAuthority">To whom it was handed over.</param>
/// <param name="Document">Number of the transfer letter.</param>
/// <param name="DecideBy">Last day for the decision of the police.</param>
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
    string Crime,
    string PoliceAuthority,
    string Document,
    LocalDate TransferredOn,
    LocalDate DecideBy,
    string? Plate = null) : FactMessage(Fact)
{
    public override string Subject => CaseNumber;
}
